package org.tarishi.onboarding;

import java.time.LocalDate;

/** The next day by which something must happen with a request. Texts {@code Deadline.Why.X}. */
public record Deadline(LocalDate day, Why why) {

    /** What the day is. */
    public enum Why {
        /** Four in five requests have left the stage by then. */
        STAGE,
        /** The project was asked to answer until then. */
        ANSWER,
        /** The quote lapses after it. */
        QUOTE,
        /** It is on hold, and somebody looks again. */
        HOLD
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(day);
    }
}
