package org.tarishi.onboarding.request;

import java.util.List;

/**
 * One field of the form.
 *
 * @param key lower-case words joined by hyphens; its texts are {@code question.KEY}, {@code question.KEY.help} and
 *     {@code question.KEY.CHOICE}
 * @param required whether it may stay empty
 * @param least least length of a text, or smallest number
 * @param most greatest length of a text, or greatest number
 * @param choices of CHOICE and CHOICES
 * @param with asked only when another answer is this: {@code partner=yes}; empty for always
 */
public record Question(
        String key, Kind kind, boolean required, int least, int most, List<String> choices, String with) {

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
        with = with == null ? "" : with;
    }

    boolean isAsked(Answers answers) {
        if (with.isEmpty()) {
            return true;
        }
        String[] condition = with.split("=", 2);
        return answers.all(condition[0]).contains(condition[1]);
    }
}
