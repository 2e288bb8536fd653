package org.tarishi.onboarding.certification.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One keyword as ten people type it. */
final class KeywordSpellings {

    private static final Pattern FIRST_VOWEL = Pattern.compile("(?i)([aeiou])");
    private static final Pattern FIRST_LETTER = Pattern.compile("(\\p{L})");
    private static final String ACUTE = "\u0301";
    private static final int ARABIC_ZERO = 0x0660;

    private KeywordSpellings() {}

    static List<String> of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String large = word.toUpperCase(Locale.ROOT);
        return List.of(
                word,
                small,
                large,
                large.substring(0, 1) + small.substring(1),
                "   " + word,
                "\n" + small,
                word + ":",
                "\"" + small + "\"",
                accented(small),
                inArabicDigits(large));
    }

    private static String accented(String word) {
        Pattern place = FIRST_VOWEL.matcher(word).find() ? FIRST_VOWEL : FIRST_LETTER;
        return Normalizer.normalize(place.matcher(word).replaceFirst("$1" + ACUTE), Normalizer.Form.NFC);
    }

    private static String inArabicDigits(String word) {
        return word.codePoints()
                .map(sign -> Character.isDigit(sign) ? ARABIC_ZERO + Character.digit(sign, 10) : sign)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
