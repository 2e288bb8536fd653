package org.tarishi.onboarding.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.tarishi.onboarding.Deadline;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Holder;
import org.tarishi.onboarding.RequestKind;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Timetable;

/**
 * A line of the board.
 *
 * @param country name in the reader's language
 * @param assignee the administrator who works on it; empty while nobody does
 * @param days it has stood where it is
 */
public record BoardRow(
        GatewayRequest request,
        String country,
        String assignee,
        long days,
        Optional<Deadline> deadline,
        boolean late,
        Optional<Timetable.Expected> expected) {

    /** Those that are late first; then what must happen soonest; then what has stood longest. */
    static final Comparator<BoardRow> MOST_URGENT = Comparator.comparing((BoardRow row) -> !row.late())
            .thenComparing(row -> row.deadline().map(Deadline::day).orElse(LocalDate.MAX))
            .thenComparing(row -> row.request().getStateSince())
            .thenComparing(row -> row.request().getId());

    static BoardRow of(GatewayRequest request, Timetable timetable, String country, String assignee, Instant now) {
        Optional<Deadline> deadline = timetable.deadline(request);
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        return new BoardRow(
                request,
                country,
                assignee,
                Duration.between(request.getStateSince(), now).toDays(),
                deadline,
                deadline.filter(next -> next.isOver(today)).isPresent(),
                timetable.expected(request, now));
    }

    public long getId() {
        return request.getId();
    }

    public String getReference() {
        return request.getReference();
    }

    public RequestKind getKind() {
        return request.origin().kind();
    }

    public RequestState getState() {
        return request.getState();
    }

    public boolean isHeld() {
        return request.standstill().isOn();
    }

    public Holder getHolder() {
        return Timetable.holder(request.getState());
    }
}
