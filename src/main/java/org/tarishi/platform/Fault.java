package org.tarishi.platform;

import java.util.List;

/**
 * One thing a user got wrong.
 *
 * @param field where: a form field's id or a JSON path such as {@code messages[3].to}; empty when it is about the whole
 * @param code stable and public, also the key of its sentence in the bundles: {@code rule.number.too-short}
 * @param args what the sentence names
 */
public record Fault(String field, String code, List<Object> args) {

    public static Fault at(String field, String code, Object... args) {
        return new Fault(field, code, List.of(args));
    }
}
