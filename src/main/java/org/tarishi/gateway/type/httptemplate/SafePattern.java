package org.tarishi.gateway.type.httptemplate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern that a person typed, run on what a provider sent. It finds nothing where it would need too long. */
final class SafePattern {

    private static final int LONGEST_PATTERN = 500;
    private static final int LONGEST_TEXT = 64 * 1024;

    // About a twentieth of a second; an honest pattern needs a few looks a character
    private static final int LOOKS = 5_000_000;

    private final Pattern pattern;

    private SafePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Empty when it is no pattern, or longer than 500 characters. */
    static Optional<SafePattern> of(String text, int flags) {
        if (text.isEmpty() || text.length() > LONGEST_PATTERN) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SafePattern(Pattern.compile(text, flags)));
        } catch (PatternSyntaxException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    boolean isIn(String text) {
        return find(text, 0).isPresent();
    }

    /** What its first group caught. */
    Optional<String> caught(String text) {
        return groups() == 1 ? find(text, 1) : Optional.empty();
    }

    int groups() {
        return pattern.matcher("").groupCount();
    }

    private Optional<String> find(String text, int group) {
        String bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        try {
            Matcher matcher = pattern.matcher(new BudgetedText(bounded, LOOKS));
            return matcher.find() ? Optional.ofNullable(matcher.group(group)) : Optional.empty();
        } catch (BudgetedText.Exhausted | StackOverflowError e) {
            // java.util.regex recurses for some repetitions: a long text then overflows the stack
            return Optional.empty();
        }
    }
}
