package org.tarishi.gateway.type;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an amount in an operator's text by an example of it with {@code {amount}} where the amount stands: {@code Your
 * balance is KES {amount}}. The words before it must stand in the text, and those after it behind the amount; letter case
 * and the number of spaces do not matter.
 */
final class BalanceText {

    static final String PLACE = "{amount}";

    private static final Pattern NUMBER = Pattern.compile("\\s*(-?\\d[\\d., \\u00a0\\u202f]{0,20}\\d|-?\\d)");

    private final String before;
    private final String after;

    /** @param example with {@link #PLACE} in it once */
    BalanceText(String example) {
        int place = example.indexOf(PLACE);
        before = plain(example.substring(0, place)).stripTrailing();
        after = plain(example.substring(place + PLACE.length())).strip();
    }

    /** Whether a text can be an example. */
    static boolean isExample(String text) {
        int place = text.indexOf(PLACE);
        return place >= 0 && text.indexOf(PLACE, place + 1) < 0;
    }

    Optional<BigDecimal> read(String text) {
        String plain = plain(text);
        int words = plain.indexOf(before);
        if (words < 0) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(plain).region(words + before.length(), plain.length());
        if (!number.lookingAt() || !plain.substring(number.end()).contains(after)) {
            return Optional.empty();
        }
        return PhoneForm.amount(number.group(1));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
