package org.tarishi.onboarding.request;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.Sentences;

/**
 * One field of the form.
 *
 * @param key lower-case words joined by hyphens; its texts are {@code question.KEY}, {@code question.KEY.help} and
 *     {@code question.KEY.CHOICE} unless it brings its own
 * @param required whether it may stay empty
 * @param least least length of a text, or smallest number
 * @param most greatest length of a text, or greatest number
 * @param choices of CHOICE and CHOICES
 * @param with asked only when another answer is this: {@code partner=yes}; empty for always
 * @param pattern regular expression that the whole answer must match; empty for any
 * @param label its own, of a question that only one country asks; else empty, as {@code help}
 */
public record Question(
        String key,
        Kind kind,
        boolean required,
        int least,
        int most,
        List<String> choices,
        String with,
        String pattern,
        String label,
        String help) {

    /** What the field takes. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        /** A text message: its segments are shown. */
        MESSAGE,
        NUMBER,
        AMOUNT,
        CURRENCY,
        DATE,
        EMAIL,
        PHONE,
        URL,
        YES_NO,
        CHOICE,
        /** Several of the choices; the answer joins them by commas. */
        CHOICES,
        /** A declaration, to be ticked by hand. */
        TICK
    }

    public Question {
        choices = choices == null ? List.of() : List.copyOf(choices);
        with = orEmpty(with);
        pattern = orEmpty(pattern);
        label = orEmpty(label);
        help = orEmpty(help);
    }

    /** What the file leaves out. */
    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The same with fewer choices. */
    Question offering(List<String> others) {
        return new Question(key, kind, required, least, most, others, with, pattern, label, help);
    }

    /** What it asks, in the reader's language. */
    public String title(Sentences sentences) {
        return label.isEmpty() ? sentences.of("question." + key) : label;
    }

    /** An answer as people read it. */
    public String said(String answer, Sentences sentences) {
        return switch (kind) {
            case YES_NO, TICK -> answer.matches("yes|no") ? sentences.of("answer." + answer) : answer;
            case CHOICE, CHOICES ->
                Arrays.stream(answer.split(","))
                        .map(choice ->
                                choices.contains(choice) ? sentences.of("question." + key + "." + choice) : choice)
                        .collect(Collectors.joining(", "));
            default -> answer;
        };
    }

    public boolean isAsked(Answers answers) {
        if (with.isEmpty()) {
            return true;
        }
        String[] condition = with.split("=", 2);
        return answers.all(condition[0]).contains(condition[1]);
    }
}
