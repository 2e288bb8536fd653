package org.tarishi.gateway.type;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Hides secret values in a text that people will see, in every spelling in which they travel: as they are, URL-encoded (form
 * and percent, either case), Base64 (also as the middle of a longer value), escaped for JSON and for XML.
 */
public final class SecretMask {

    public static final String MASK = "•••";

    // In Base64 a shorter piece would be found by chance in innocent text
    private static final int SHORTEST_PIECE = 6;

    private final List<String> spellings;

    public SecretMask(Collection<String> secrets) {
        Set<String> all = new LinkedHashSet<>();
        secrets.stream().filter(secret -> !secret.isBlank()).forEach(secret -> addSpellings(secret, all));
        spellings = all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    public String hide(String text) {
        String hidden = text;
        for (String spelling : spellings) {
            hidden = hidden.replace(spelling, MASK);
        }
        return hidden;
    }

    private static void addSpellings(String secret, Set<String> all) {
        all.add(secret);
        String form = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        all.add(form);
        all.add(lowerEscapes(form));
        all.add(form.replace("+", "%20"));
        all.add(lowerEscapes(form.replace("+", "%20")));
        all.add(URLEncoder.encode(secret, StandardCharsets.ISO_8859_1));
        addJson(secret, all);
        all.add(secret.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;"));
        addBase64(secret.getBytes(StandardCharsets.UTF_8), all);
    }

    private static void addJson(String secret, Set<String> all) {
        String escaped = secret.replace("\\", "\\\\").replace("\"", "\\\"");
        all.add(escaped);
        all.add(escaped.replace("/", "\\/"));
        all.add(escaped.codePoints()
                .mapToObj(point -> point < 128 ? Character.toString(point) : unicodeEscapes(point))
                .reduce("", String::concat));
    }

    private static String unicodeEscapes(int point) {
        return Character.toString(point)
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                .reduce("", String::concat);
    }

    // Inside a longer value ("user:secret") the first and last characters mix with their neighbours' bits; the middle
    // does not
    private static void addBase64(byte[] secret, Set<String> all) {
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
    }

    private static String lowerEscapes(String encoded) {
        StringBuilder lower = new StringBuilder(encoded);
        for (int at = lower.indexOf("%"); at >= 0; at = lower.indexOf("%", at + 1)) {
            lower.replace(at, at + 3, lower.substring(at, at + 3).toLowerCase(Locale.ROOT));
        }
        return lower.toString();
    }
}
