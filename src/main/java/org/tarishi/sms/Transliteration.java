package org.tarishi.sms;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces typographic punctuation and odd spaces by what GSM-7 has, so that one curly quote does not halve what fits.
 *
 * <p>Letters, accents, digits and fractions stay: the meaning must not change ({@code 2½} is not {@code 21/2}). A text
 * never gets more units by it. Only for texts that people write to send; what was received is never altered.
 */
public final class Transliteration {

    private static final Pattern CLUSTER = Pattern.compile("\\X", Pattern.DOTALL);

    /** Each to one character, in any text. */
    private static final Map<Integer, String> ALWAYS = new HashMap<>();
    /** Only where the whole text then is GSM-7: what other scripts need to look right, and what takes more room. */
    private static final Map<Integer, String> IN_LATIN = new HashMap<>();

    static {
        put(ALWAYS, "'", "‘’‚‛′‵‹›`´ʹʻʼ");
        put(ALWAYS, "\"", "“”„‟″‶«»");
        put(ALWAYS, "-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u2022\u2023");
        put(ALWAYS, "/", "\u2044\u2215");
        put(ALWAYS, ".", "\u2024");
        put(ALWAYS, " ", "\t\u000B\u00A0\u1680\u202F\u205F\u3000");
        put(ALWAYS, "\n", "\u0085\u2028\u2029");
        put(ALWAYS, "", "\u00AD\u200B\u2060\uFEFF");
        range(ALWAYS, " ", 0x2000, 0x200A);
        range(ALWAYS, "", 0x00, 0x08);
        range(ALWAYS, "", 0x0E, 0x1F);
        range(ALWAYS, "", 0x7F, 0x84);
        range(ALWAYS, "", 0x86, 0x9F);
        range(IN_LATIN, "", 0x200C, 0x200F);
        range(IN_LATIN, "", 0x202A, 0x202E);
        range(IN_LATIN, "", 0x2066, 0x2069);
        range(IN_LATIN, "", 0xFE00, 0xFE0F);
        put(IN_LATIN, "...", "…");
        put(IN_LATIN, "..", "‥");
        put(IN_LATIN, "!!", "‼");
        put(IN_LATIN, "??", "⁇");
        put(IN_LATIN, "?!", "⁈");
        put(IN_LATIN, "!?", "⁉");
        IN_LATIN.putAll(ALWAYS);
    }

    private Transliteration() {}

    /** Composes letters (NFC) and replaces punctuation and spaces only. */
    public static Transliterated safe(String text) {
        Transliterated composed = compose(text);
        Transliterated latin = replace(composed, IN_LATIN);
        return Encoding.of(latin.text()) == Encoding.GSM_7 ? latin : replace(composed, ALWAYS);
    }

    private static Transliterated compose(String text) {
        if (Normalizer.isNormalized(text, Form.NFC)) {
            return new Transliterated(text, 0);
        }
        StringBuilder composed = new StringBuilder(text.length());
        int changed = 0;
        for (Matcher clusters = CLUSTER.matcher(text); clusters.find(); ) {
            String cluster = clusters.group();
            String shorter = composed(cluster);
            composed.append(shorter);
            changed += shorter.equals(cluster) ? 0 : 1;
        }
        return new Transliterated(composed.toString(), changed);
    }

    // NFC takes some letters apart (U+0958 to U+095F, Unicode's composition exclusions); longer is not what is wanted
    private static String composed(String cluster) {
        String composed = Normalizer.normalize(cluster, Form.NFC);
        return composed.length() > cluster.length() ? cluster : composed;
    }

    private static Transliterated replace(Transliterated before, Map<Integer, String> by) {
        StringBuilder after = new StringBuilder(before.text().length());
        before.text().codePoints().forEach(c -> {
            String replacement = by.get(c);
            if (replacement == null) {
                after.appendCodePoint(c);
            } else {
                after.append(replacement);
            }
        });
        int replaced = (int) before.text().codePoints().filter(by::containsKey).count();
        return new Transliterated(after.toString(), before.changed() + replaced);
    }

    private static void put(Map<Integer, String> table, String replacement, String characters) {
        characters.codePoints().forEach(c -> table.put(c, replacement));
    }

    private static void range(Map<Integer, String> table, String replacement, int first, int last) {
        for (int c = first; c <= last; c++) {
            table.put(c, replacement);
        }
    }
}
