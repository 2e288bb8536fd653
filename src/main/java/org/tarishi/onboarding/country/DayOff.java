package org.tarishi.onboarding.country;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Days on which nothing moves: a holiday, or a time when operators change nothing.
 *
 * @param last the same as {@code first} for a single day
 */
public record DayOff(LocalDate first, LocalDate last, String name) {

    Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    /** As it is typed: {@code 2026-12-12 Jamhuri Day}, {@code 2026-12-15 2027-01-05 Freeze}. */
    String line() {
        return (first.equals(last) ? first.toString() : first + " " + last) + " " + name;
    }
}
