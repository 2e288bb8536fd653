package org.tarishi.gateway.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hides secret values in a text that people will see, in every spelling in which they travel: each character as it is or
 * escaped for a URL, a form, JSON or XML, in any mixture, and the whole in Base64, also in the middle of a longer value.
 */
public final class SecretMask {

    /** Hides nothing. */
    public static final SecretMask NONE = new SecretMask(List.of());

    public static final String MASK = "•••";

    // In Base64 a shorter piece would be found by chance in innocent text
    private static final int SHORTEST_PIECE = 6;

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1);

    private final Pattern spellings;

    public SecretMask(Collection<String> secrets) {
        String all = secrets.stream()
                .filter(secret -> !secret.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .flatMap(SecretMask::spellings)
                .collect(Collectors.joining("|"));
        // what matches nothing at all where there is nothing to hide
        spellings = Pattern.compile(all.isEmpty() ? "(?!)" : all);
    }

    public String hide(String text) {
        return spellings.matcher(text).replaceAll(MASK);
    }

    private static Stream<String> spellings(String secret) {
        String plain = secret.codePoints().mapToObj(SecretMask::spellings).collect(Collectors.joining());
        return Stream.concat(Stream.of(plain), base64(secret.getBytes(StandardCharsets.UTF_8)));
    }

    private static String spellings(int point) {
        List<String> ways = new ArrayList<>();
        String itself = Character.toString(point);
        CHARSETS.stream()
                .filter(charset -> charset.newEncoder().canEncode(itself))
                .forEach(charset -> ways.add("(?i:" + percent(itself.getBytes(charset)) + ")"));
        ways.add("(?i:"
                + itself.chars()
                        .mapToObj(unit -> String.format(Locale.ROOT, "\\\\u%04x", unit))
                        .collect(Collectors.joining())
                + ")");
        ways.add(String.format(Locale.ROOT, "&#0*%d;|(?i:&#x0*%x;)", point, point));
        ways.addAll(named(point));
        // last, since it is the beginning of some of the others
        ways.add(Pattern.quote(itself));
        return "(?:" + String.join("|", ways) + ")";
    }

    private static String percent(byte[] octets) {
        StringBuilder out = new StringBuilder();
        for (byte octet : octets) {
            out.append(String.format(Locale.ROOT, "%%%02x", octet & 0xff));
        }
        return out.toString();
    }

    private static List<String> named(int point) {
        return switch (point) {
            case ' ' -> List.of("\\+");
            case '"' -> List.of("\\\\\"", "&quot;");
            case '\\' -> List.of("\\\\\\\\");
            case '/' -> List.of("\\\\/");
            case '&' -> List.of("&amp;");
            case '<' -> List.of("&lt;");
            case '>' -> List.of("&gt;");
            case '\'' -> List.of("&apos;");
            default -> List.of();
        };
    }

    // Inside a longer value ("user:secret") the first and last characters mix with their neighbours' bits; the middle
    // does not
    private static Stream<String> base64(byte[] secret) {
        List<String> all = new ArrayList<>();
        all.add(Base64.getEncoder().encodeToString(secret));
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = new byte[shift + secret.length];
            System.arraycopy(secret, 0, shifted, shift, secret.length);
            String whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            int from = shift == 0 ? 0 : shift + 1;
            int to = shifted.length / 3 * 4;
            if (to - from >= SHORTEST_PIECE) {
                String piece = whole.substring(from, to);
                all.add(piece);
                all.add(piece.replace('+', '-').replace('/', '_'));
            }
        }
        return all.stream().map(Pattern::quote);
    }
}
