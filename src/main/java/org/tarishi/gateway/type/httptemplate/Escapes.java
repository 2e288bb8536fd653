package org.tarishi.gateway.type.httptemplate;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.function.Predicate;

/** How a value is written in each place. */
final class Escapes {

    private Escapes() {}

    /** For the inside of a JSON string. */
    static String json(String value) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(value));
    }

    /**
     * For XML 1.0 text and attributes. Characters that XML cannot hold become U+FFFD.
     *
     * @param encodable whether the document's charset has a character; others become character references
     */
    static String xml(String value, Predicate<String> encodable) {
        StringBuilder out = new StringBuilder();
        value.codePoints().forEach(point -> {
            String written = xml(point);
            out.append(encodable.test(written) ? written : "&#" + point + ";");
        });
        return out.toString();
    }

    private static String xml(int point) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n', '\r', '\t' -> "&#" + point + ";";
            default -> isXml(point) ? Character.toString(point) : "\uFFFD";
        };
    }

    private static boolean isXml(int point) {
        return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }

    /** For a header's value: control characters become spaces. */
    static String header(String value) {
        return value.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
