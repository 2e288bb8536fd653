package org.tarishi.gateway.number;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How long a number is ours.
 *
 * @param start the first day; empty when it always was
 * @param end the last day; empty when no end is agreed
 */
public record Lease(Optional<LocalDate> start, Optional<LocalDate> end) {

    public static final Lease OPEN = new Lease(Optional.empty(), Optional.empty());

    /** So many days before its end somebody is told. */
    static final List<Integer> STEPS = List.of(60, 30, 7);

    /** Where a lease stands on a day. */
    public enum State {
        /** No end is agreed. */
        OPEN,
        /** It has not begun. */
        TO_COME,
        RUNNING,
        /** It ends within the first step of the reminders. */
        ENDING,
        OVER
    }

    /** @throws IllegalArgumentException when it ends before it starts */
    public Lease {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException("a lease from " + start.get() + " to " + end.get());
        }
    }

    public State on(LocalDate day) {
        if (start.filter(day::isBefore).isPresent()) {
            return State.TO_COME;
        }
        if (end.isEmpty()) {
            return State.OPEN;
        }
        if (daysLeft(day) < 0) {
            return State.OVER;
        }
        return daysLeft(day) <= STEPS.get(0) ? State.ENDING : State.RUNNING;
    }

    /** Whether the number is ours on that day. */
    public boolean covers(LocalDate day) {
        State state = on(day);
        return state != State.TO_COME && state != State.OVER;
    }

    /** From that day to the last one; negative when it is over, and as good as for ever when no end is agreed. */
    public long daysLeft(LocalDate day) {
        return end.map(last -> ChronoUnit.DAYS.between(day, last)).orElse(Long.MAX_VALUE);
    }

    /** The step that is reached on that day: the smallest that still covers the days left; none before the first and none after the end. */
    Optional<Integer> step(LocalDate day) {
        long left = daysLeft(day);
        return STEPS.stream().filter(step -> left >= 0 && left <= step).reduce((larger, smaller) -> smaller);
    }
}
