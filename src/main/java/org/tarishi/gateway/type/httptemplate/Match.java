package org.tarishi.gateway.type.httptemplate;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a value must be: {@code /pattern/} found in it, a word equal to it, or (empty) anything at all. Case does not count. */
final class Match {

    private final Predicate<String> test;

    private Match(Predicate<String> test) {
        this.test = test;
    }

    /** Empty when it is no pattern though it looks like one. */
    static Optional<Match> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(new Match(value -> true));
        }
        if (text.length() > 2 && text.startsWith("/") && text.endsWith("/")) {
            return SafePattern.of(text.substring(1, text.length() - 1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .map(pattern -> new Match(pattern::isIn));
        }
        return Optional.of(new Match(text::equalsIgnoreCase));
    }

    boolean fits(String value) {
        return test.test(value);
    }
}
