package org.tarishi.gateway.type.httptemplate;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Form or query fields; of a repeated name the first. */
record FormFields(Map<String, String> values) implements Fields {

    private static final int MOST = 500;

    static FormFields of(String encoded, Charset charset) {
        Map<String, String> values = new HashMap<>();
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

    // Providers that do not escape the percent sign exist: their text is better kept raw than lost
    private static String decoded(String text, Charset charset) {
        try {
            return URLDecoder.decode(text, charset);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    @Override
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
