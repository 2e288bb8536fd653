package org.tarishi.gateway.type.httptemplate;

import java.util.LinkedHashMap;
import java.util.Map;

/** Headers of our own, one {@code Name: value} a line. */
final class HeaderLines {

    private HeaderLines() {}

    static Map<String, String> of(String lines) {
        Map<String, String> headers = new LinkedHashMap<>();
        Lines.of(lines)
                .forEach(line -> Lines.atFirst(line, ':').ifPresent(pair -> headers.put(pair.left(), pair.right())));
        return headers;
    }

    /** Whether every line is a header whose name may be set by hand. */
    static boolean areFine(String lines) {
        return Lines.of(lines).stream()
                .allMatch(line -> Lines.atFirst(line, ':')
                        .filter(pair -> isFree(pair.left()))
                        .isPresent());
    }

    private static boolean isFree(String name) {
        return name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")
                && !name.matches(
                        "(?i)host|content-length|transfer-encoding|connection|upgrade|expect|te|trailer|keep-alive");
    }
}
