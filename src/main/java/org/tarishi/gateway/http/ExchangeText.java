package org.tarishi.gateway.http;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.SecretMask;

/** Writes an exchange down for people: readable, secrets masked, control characters shown, both halves bounded. */
final class ExchangeText {

    private static final int LONGEST_HALF = 1950;
    private static final Set<String> ALWAYS_MASKED =
            Set.of("authorization", "proxy-authorization", "cookie", "set-cookie", "www-authenticate");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9_.:-]+)");

    private final HttpCall call;
    private final SecretMask mask;

    ExchangeText(HttpCall call) {
        this.call = call;
        this.mask = call.mask();
    }

    Exchange request() {
        return new Exchange(sent());
    }

    Exchange with(Transport.Answer answer) {
        StringBuilder back = new StringBuilder("HTTP ").append(answer.status()).append('\n');
        headers(answer.headers(), back);
        return new Exchange(sent() + half("< ", back, answer.headers(), answer.body()));
    }

    String masked(String text) {
        return escaped(mask.hide(text));
    }

    private String sent() {
        StringBuilder out =
                new StringBuilder(call.method()).append(' ').append(call.url()).append('\n');
        headers(call.headers(), out);
        return half("> ", out, call.headers(), call.body());
    }

    private static void headers(Map<String, String> headers, StringBuilder out) {
        headers.forEach((name, value) -> out.append(name)
                .append(": ")
                .append(ALWAYS_MASKED.contains(name.toLowerCase(Locale.ROOT)) ? SecretMask.MASK : value)
                .append('\n'));
    }

    private String half(String sign, StringBuilder head, Map<String, String> headers, byte[] body) {
        if (body.length > 0) {
            head.append('\n').append(new String(body, charset(headers)));
        }
        String lines = escaped(mask.hide(head.toString())).strip();
        String shown = lines.length() > LONGEST_HALF ? lines.substring(0, LONGEST_HALF) + "…" : lines;
        return sign + shown.replace("\n", "\n" + sign) + "\n";
    }

    private static Charset charset(Map<String, String> headers) {
        String type = headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        Matcher named = CHARSET.matcher(type);
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    /** Line breaks stay; other control and direction characters become visible, since they could fake what a reader sees. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (point == '\n' || !isUnseen(point)) {
                out.appendCodePoint(point);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", point));
            }
        });
        return out.toString();
    }

    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return Character.isISOControl(point)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
