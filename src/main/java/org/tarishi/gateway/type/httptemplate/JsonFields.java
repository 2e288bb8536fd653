package org.tarishi.gateway.type.httptemplate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.type.Json;

/** JSON: a path starting with {@code $}, or the name of a member. */
record JsonFields(JsonNode root) implements Fields {

    @Override
    public Optional<String> value(String name) {
        return name.startsWith("$")
                ? JsonPaths.first(root, name)
                : Optional.ofNullable(root.get(name)).flatMap(Json::text);
    }

    @Override
    public List<Fields> each(String path) {
        return path.isEmpty()
                ? List.of(this)
                : JsonPaths.all(root, path).stream()
                        .<Fields>map(JsonFields::new)
                        .toList();
    }
}
