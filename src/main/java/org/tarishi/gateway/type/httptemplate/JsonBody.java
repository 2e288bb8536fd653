package org.tarishi.gateway.type.httptemplate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.tarishi.gateway.type.Json;

/** Fills a JSON template. A member whose whole value is a place that comes out empty is left out. */
final class JsonBody {

    // Stands for an empty value until the members are known: a noncharacter, taken out of every value
    private static final String NOTHING = "\uFDD0";

    private JsonBody() {}

    static String fill(String template, Placeholders places) {
        String filled = places.fill(template, JsonBody::written);
        if (!filled.contains(NOTHING)) {
            return filled;
        }
        return Json.read(filled).map(JsonBody::pruned).orElse(filled).replace(NOTHING, "");
    }

    private static String written(String value) {
        return value.isEmpty() ? NOTHING : Escapes.json(value.replace(NOTHING, "\uFFFD"));
    }

    private static String pruned(JsonNode root) {
        prune(root);
        return root.toString();
    }

    private static void prune(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> empty = new ArrayList<>();
            object.properties().forEach(member -> {
                if (member.getValue().asText().equals(NOTHING)) {
                    empty.add(member.getKey());
                }
            });
            object.remove(empty);
        }
        node.forEach(JsonBody::prune);
    }
}
