package org.tarishi.sms;

import java.util.Optional;
import java.util.regex.Pattern;

/** The characters a number may be written with. */
final class NumberSigns {

    // Spaces of all kinds, brackets, dots, slashes, tildes, dashes, and the invisible marks that come along when
    // pasting
    private static final String BETWEEN = "\\s\\p{Z}\\p{Cf}\\p{Pd}().\\[\\]/~·\\u2212";
    // One class, possessive: alternatives in a loop would recurse once per character and overflow on a pasted page
    private static final Pattern NUMBER = Pattern.compile("[" + BETWEEN + "]*+[+\\uFF0B]?[" + BETWEEN + "\\p{Nd}]*+");
    private static final Pattern PLUS = Pattern.compile("[+\\uFF0B]");

    private NumberSigns() {}

    /** Whether nothing visible was typed. */
    static boolean isBlank(String typed) {
        return typed.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.isISOControl(c));
    }

    /** A leading plus, if any, and at least one digit, all in ASCII; empty when there is anything that no number has. */
    static Optional<String> compact(String typed) {
        if (!NUMBER.matcher(typed).matches()) {
            return Optional.empty();
        }
        StringBuilder compact = new StringBuilder(PLUS.matcher(typed).find() ? "+" : "");
        typed.codePoints().filter(Character::isDigit).forEach(c -> compact.append(Character.digit(c, 10)));
        return compact.toString().equals("+") || compact.isEmpty() ? Optional.empty() : Optional.of(compact.toString());
    }
}
