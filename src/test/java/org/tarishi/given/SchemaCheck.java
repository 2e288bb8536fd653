package org.tarishi.given;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Compares JSON with a schema: the part of JSON Schema that our document uses. */
public final class SchemaCheck {

    private final ApiDocument document;
    private final List<String> violations = new ArrayList<>();

    private SchemaCheck(ApiDocument document) {
        this.document = document;
    }

    /** What does not fit, with its path; empty when all fits. */
    public static List<String> violations(ApiDocument document, JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(document);
        check.compare("$", document.resolved(schema), value);
        return check.violations;
    }

    private void compare(String at, JsonNode schema, JsonNode value) {
        switch (schema.path("type").asText()) {
            case "object" -> object(at, schema, value);
            case "array" -> array(at, schema, value);
            case "string" -> text(at, schema, value);
            case "integer" -> demand(value.isIntegralNumber(), at, "no integer");
            case "number" -> demand(value.isNumber(), at, "no number");
            case "boolean" -> demand(value.isBoolean(), at, "no boolean");
            default -> violations.add(at + ": a schema without a type");
        }
    }

    private void object(String at, JsonNode schema, JsonNode value) {
        demand(value.isObject(), at, "no object");
        ApiDocument.texts(schema.path("required")).forEach(name -> demand(value.has(name), at, "lacks " + name));
        JsonNode known = schema.path("properties");
        boolean closed = schema.has("additionalProperties");
        value.fields().forEachRemaining(property -> {
            String path = at + "." + property.getKey();
            if (known.has(property.getKey())) {
                compare(path, document.resolved(known.path(property.getKey())), property.getValue());
            } else {
                demand(!closed, path, "is not in the document");
            }
        });
    }

    private void array(String at, JsonNode schema, JsonNode value) {
        demand(value.isArray(), at, "no list");
        JsonNode items = document.resolved(schema.path("items"));
        for (int i = 0; i < value.size(); i++) {
            compare(at + "[" + i + "]", items, value.get(i));
        }
    }

    private void text(String at, JsonNode schema, JsonNode value) {
        demand(value.isTextual(), at, "no text");
        if (schema.has("enum")) {
            demand(
                    ApiDocument.texts(schema.path("enum")).contains(value.asText()),
                    at,
                    "not one of the enum: " + value);
        }
        if (schema.has("pattern")) {
            demand(value.asText().matches(schema.path("pattern").asText()), at, "not of the pattern: " + value);
        }
        if (schema.path("format").asText().equals("date-time")) {
            demand(isMoment(value.asText()), at, "no moment in UTC: " + value);
        }
    }

    private static boolean isMoment(String text) {
        try {
            Instant.parse(text);
            return text.endsWith("Z");
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }

    private void demand(boolean holds, String at, String otherwise) {
        if (!holds) {
            violations.add(at + ": " + otherwise);
        }
    }
}
