package org.tarishi.gateway.type;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Form or query fields, in their order; of a repeated name the first. */
public record FormFields(Map<String, String> values) {

    /** What a form's Content-Type says; our forms are UTF-8, which is what the standard means without a charset. */
    public static final String TYPE = "application/x-www-form-urlencoded";

    private static final int MOST = 500;

    /** Reads what came; whatever it is, it is fields. */
    public static FormFields of(String encoded, Charset charset) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : encoded.strip().split("&", MOST)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (!name.isEmpty()) {
                values.putIfAbsent(
                        decoded(name, charset), equals < 0 ? "" : decoded(pair.substring(equals + 1), charset));
            }
        }
        return new FormFields(values);
    }

    /** Writes fields as a form or query, in their order, UTF-8; those with an empty value are left out. */
    public static String written(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> encoded(field.getKey(), StandardCharsets.UTF_8) + "="
                        + encoded(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** For a form, a query or a step of a path: a space is {@code %20}, which every reader understands. */
    public static String encoded(String value, Charset charset) {
        return URLEncoder.encode(value, charset).replace("+", "%20");
    }

    // Providers that do not escape the percent sign exist: their text is better kept raw than lost
    private static String decoded(String text, Charset charset) {
        try {
            return URLDecoder.decode(text, charset);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** A field that is there; it may be empty. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A field's value, empty when it did not come. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** Without the values, which people wrote. */
    @Override
    public String toString() {
        return "FormFields" + values.keySet();
    }
}
