package org.tarishi.gateway.type.httptemplate;

import com.fasterxml.jackson.databind.JsonNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tarishi.gateway.type.Json;

/** Paths into JSON (RFC 9535 as far as Jayway's JsonPath goes). */
final class JsonPaths {

    private static final Configuration PATHS = Configuration.builder()
            .jsonProvider(new JacksonJsonNodeJsonProvider(Json.MAPPER))
            .mappingProvider(new JacksonMappingProvider(Json.MAPPER))
            .options(Option.ALWAYS_RETURN_LIST, Option.SUPPRESS_EXCEPTIONS)
            .build();

    private JsonPaths() {}

    /** Whether it is a path; without regular expressions, which could run without end. */
    static boolean isPath(String path) {
        try {
            JsonPath.compile(path);
            return path.startsWith("$") && !path.contains("=~");
        } catch (InvalidPathException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Everything a path leads to; empty where it leads nowhere or is none. */
    static List<JsonNode> all(JsonNode root, String path) {
        if (!isPath(path)) {
            return List.of();
        }
        try {
            JsonNode found = JsonPath.using(PATHS).parse(root).read(path, JsonNode.class);
            return found == null
                    ? List.of()
                    : StreamSupport.stream(found.spliterator(), false).toList();
        } catch (JsonPathException | ClassCastException e) {
            return List.of();
        }
    }

    /** The first value that a path leads to, as text; empty for null. */
    static Optional<String> first(JsonNode root, String path) {
        return all(root, path).stream().findFirst().flatMap(Json::text);
    }
}
