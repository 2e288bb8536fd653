package org.tarishi.gateway.type.httptemplate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.tarishi.gateway.type.Json;
import org.tarishi.gateway.type.Preset;

/** The presets, one JSON file each beside this class; a value is a text, or a list of lines. */
final class PresetFiles {

    private static final List<String> CODES = List.of("json", "kannel", "jasmin");
    private static final List<Preset> ALL =
            CODES.stream().map(PresetFiles::read).toList();

    private PresetFiles() {}

    static List<Preset> all() {
        return ALL;
    }

    private static Preset read(String code) {
        String file = "presets/" + code + ".json";
        try (InputStream stream = Objects.requireNonNull(PresetFiles.class.getResourceAsStream(file), file)) {
            Map<String, String> values = new TreeMap<>();
            Json.MAPPER
                    .readTree(stream)
                    .properties()
                    .forEach(member -> values.put(member.getKey(), text(member.getValue())));
            return new Preset(code, values);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("\n"))
                : value.asText();
    }
}
