package org.tarishi.gateway.type.httptemplate;

import java.nio.charset.StandardCharsets;
import org.tarishi.gateway.type.Json;

/** Tries a template with every place filled. */
final class TemplateSample {

    // A digit fits inside a string as well as in the place of a number
    private static final String VALUE = "1";

    private TemplateSample() {}

    static boolean isJson(String template) {
        return Json.read(filled(template))
                .filter(root -> root.isContainerNode())
                .isPresent();
    }

    static boolean isXml(String template) {
        return XmlFields.of(filled(template).getBytes(StandardCharsets.UTF_8)).isPresent();
    }

    private static String filled(String template) {
        String filled = template;
        for (String name : Placeholders.NAMES) {
            filled = filled.replace("{" + name + "}", VALUE);
        }
        return filled;
    }
}
