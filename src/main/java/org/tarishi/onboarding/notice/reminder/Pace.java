package org.tarishi.onboarding.notice.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.WorkingDays;

/** How the time of a reminder is counted. */
enum Pace {
    /** Since it is in its state. */
    DAYS,
    /** The same, weekends left out. */
    WORKING_DAYS,
    /** Every seventh day since it is in its state. */
    WEEKS,
    /** Since somebody edited the form. */
    IDLE_DAYS,
    /** Until the quote lapses. */
    DAYS_LEFT;

    private static final int WEEK = 7;

    /** The mark that was passed last. */
    Optional<Integer> last(List<Integer> marks, GatewayRequest request, Instant now) {
        return switch (this) {
            case DAYS -> greatest(marks, days(request.getStateSince(), now));
            case IDLE_DAYS -> greatest(marks, days(request.handling().answersChangedAt(), now));
            case WEEKS ->
                Optional.of(days(request.getStateSince(), now) / WEEK * WEEK).filter(mark -> mark > 0);
            case WORKING_DAYS ->
                marks.stream()
                        .filter(mark -> !day(now).isBefore(WorkingDays.USUAL.after(day(request.getStateSince()), mark)))
                        .max(Comparator.naturalOrder());
            case DAYS_LEFT ->
                request.bargain().validUntil().flatMap(until -> least(marks, ChronoUnit.DAYS.between(day(now), until)));
        };
    }

    private static Optional<Integer> greatest(List<Integer> marks, int passed) {
        return marks.stream().filter(mark -> mark <= passed).max(Comparator.naturalOrder());
    }

    private static Optional<Integer> least(List<Integer> marks, long left) {
        return marks.stream().filter(mark -> left >= 0 && left <= mark).min(Comparator.naturalOrder());
    }

    private static int days(Instant since, Instant now) {
        return (int) Duration.between(since, now).toDays();
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
