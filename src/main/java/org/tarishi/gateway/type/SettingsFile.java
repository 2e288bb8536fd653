package org.tarishi.gateway.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A gateway's settings to hand on, without secrets: {@code {"version": 1, "type": "httptemplate", "settings": {…}}}, where a
 * value is a text, or a list of the lines of a long one.
 */
public final class SettingsFile {

    /** So many octets are more than any settings need. */
    public static final int LONGEST = 64 * 1024;

    private static final int VERSION = 1;
    private static final String SETTINGS = "settings";

    private SettingsFile() {}

    /** What a file turned out to be. */
    public sealed interface Reading {

        /** Settings by key, none of them secret. */
        record Fit(Map<String, String> values) implements Reading {}

        /** No such file, and why: a text of the gateway bundle and what it names. */
        record Unfit(String code, List<Object> args) implements Reading {}

        default <T> T match(Function<Fit, T> fit, Function<Unfit, T> unfit) {
            return this instanceof Fit f ? fit.apply(f) : unfit.apply((Unfit) this);
        }
    }

    /** Reads what somebody chose as a file for a type, whatever it is. */
    public static Reading read(byte[] file, GatewayType type) {
        if (file.length == 0) {
            return unfit("fault.file-none");
        }
        if (file.length > LONGEST) {
            return unfit("fault.file-too-large", LONGEST / 1024);
        }
        return Json.read(new String(file, StandardCharsets.UTF_8))
                .filter(root -> root.isObject()
                        && (!root.has(SETTINGS) || root.path(SETTINGS).isObject()))
                .map(root -> of(root, type))
                .orElseGet(() -> unfit("fault.file-not-json"));
    }

    private static Reading of(JsonNode root, GatewayType type) {
        if (root.path("version").asInt() != VERSION) {
            return unfit("fault.file-version", VERSION);
        }
        return root.path("type").asText().equals(type.code())
                ? settings(root.path(SETTINGS), type)
                : unfit("fault.file-type");
    }

    private static Reading settings(JsonNode settings, GatewayType type) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        Map<String, Setting> form =
                type.settings().stream().collect(Collectors.toMap(Setting::key, Function.identity()));
        for (Map.Entry<String, JsonNode> member : settings.properties()) {
            Setting setting = form.get(member.getKey());
            if (setting == null) {
                unknown.add(member.getKey());
            } else if (setting.isSecret()) {
                return unfit("fault.file-secret", member.getKey());
            } else {
                values.put(member.getKey(), text(member.getValue()));
            }
        }
        return unknown.isEmpty() ? fitting(values, form) : unfit("fault.file-keys", String.join(", ", unknown));
    }

    private static Reading fitting(Map<String, String> values, Map<String, Setting> form) {
        return values.entrySet().stream()
                .filter(each -> form.get(each.getKey()).kind() == Setting.Kind.CHOICE)
                .filter(each -> !form.get(each.getKey()).choices().contains(each.getValue()))
                .findFirst()
                .<Reading>map(odd -> unfit("fault.file-value", odd.getKey(), odd.getValue()))
                .orElseGet(() -> new Reading.Fit(values));
    }

    private static Reading unfit(String code, Object... args) {
        return new Reading.Unfit(code, List.of(args));
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("\n"))
                : value.asText();
    }

    /** The file of these settings, secrets left out; to be read again by {@link #read}. */
    public static String write(GatewayType type, Settings settings) {
        ObjectNode root = Json.object();
        root.put("version", VERSION).put("type", type.code());
        ObjectNode values = root.putObject(SETTINGS);
        type.settings().stream()
                .filter(setting -> !setting.isSecret())
                .forEach(setting -> put(values, setting.key(), settings.text(setting.key())));
        try {
            return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can be written", e);
        }
    }

    private static void put(ObjectNode values, String key, String text) {
        if (text.indexOf('\n') < 0) {
            values.put(key, text);
            return;
        }
        ArrayNode lines = values.putArray(key);
        Stream.of(text.split("\n", -1)).forEach(lines::add);
    }
}
