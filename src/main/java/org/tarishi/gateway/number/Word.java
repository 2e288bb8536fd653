package org.tarishi.gateway.number;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A word that tells the users of a shared number apart, as people compare it.
 *
 * @param folded without capitals, accents and other ways to write the same: {@code SANTE} for {@code Santé}
 */
record Word(String folded) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*");
    private static final Pattern ALLOWED = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]{1,29}");

    /** Accents of Latin, Greek and Cyrillic, and what Arabic leaves out in writing; vowel signs of Indian scripts stay. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F\\u0640\\u064B-\\u065F\\u0670]");

    private static final Map<Character, Character> ALIKE = alike(
            // digits that pass for letters, and letters of other alphabets that are drawn alike (Unicode TR 39, by
            // hand)
            "01|АВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧL", "OIIABEKMHOPCTYXIJSABEZHIKMNOPTYXI");

    /** What somebody typed as a keyword; empty when it is not one word of 2 to 30 letters and digits with a letter in it. */
    static Optional<Word> read(String typed) {
        String stripped = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return ALLOWED.matcher(stripped).matches() ? Optional.of(new Word(fold(stripped))) : Optional.empty();
    }

    /** The first word of a text, whatever stands around it; empty when the text has none. */
    static Optional<Word> first(String text) {
        Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        return word.find() ? Optional.of(new Word(fold(word.group()))) : Optional.empty();
    }

    /** Whether a reader could take one for the other: 0 and O; 1, I and l; letters of two alphabets. */
    boolean looksLike(Word other) {
        return skeleton().equals(other.skeleton());
    }

    /** Whether one letter more, less or other makes one of the other. */
    boolean isNear(Word other) {
        String shorter = folded.length() <= other.folded.length() ? folded : other.folded;
        String longer = shorter.equals(folded) ? other.folded : folded;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        String restOfShorter = shorter.substring(same);
        return shorter.length() == longer.length()
                ? restOfShorter.isEmpty() || restOfShorter.substring(1).equals(longer.substring(same + 1))
                : restOfShorter.equals(longer.substring(same + 1));
    }

    private String skeleton() {
        return folded.chars()
                .mapToObj(c -> String.valueOf(ALIKE.getOrDefault((char) c, (char) c)))
                .collect(Collectors.joining());
    }

    private static String fold(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
        String upper = ACCENTS.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT);
        // decomposed Korean is one sign for each sound; put it together again
        return Normalizer.normalize(asciiDigits(upper), Normalizer.Form.NFC);
    }

    private static String asciiDigits(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isDigit(c) ? Integer.toString(Character.digit(c, 10)) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static Map<Character, Character> alike(String from, String to) {
        return IntStream.range(0, from.length()).boxed().collect(Collectors.toMap(from::charAt, to::charAt));
    }
}
