package org.tarishi.onboarding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which people work: Monday to Friday, but not {@code off}.
 *
 * @param off holidays, and days on which nobody changes anything
 */
public record WorkingDays(Set<LocalDate> off) {

    public static final WorkingDays USUAL = new WorkingDays(Set.of());

    public WorkingDays {
        off = Set.copyOf(off);
    }

    /** The last of so many working days that come after that day; the day itself for none. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            left -= are(at) ? 1 : 0;
        }
        return at;
    }

    /** How many come after the first day, up to the last one. */
    public int between(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(this::are)
                .count();
    }

    private boolean are(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !off.contains(day);
    }
}
