package org.tarishi.gateway.type.httptemplate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.tarishi.gateway.type.Json;

/** An answer taken apart once, since the error map asks it many times. */
final class Said {

    private final int status;
    private final String body;
    private final Optional<JsonNode> json;

    Said(int status, String body) {
        this.status = status;
        this.body = body;
        this.json = Json.read(body);
    }

    int status() {
        return status;
    }

    String body() {
        return body;
    }

    Optional<String> json(String path) {
        return json.flatMap(root -> JsonPaths.first(root, path));
    }
}
