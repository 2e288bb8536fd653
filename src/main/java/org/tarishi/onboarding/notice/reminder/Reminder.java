package org.tarishi.onboarding.notice.reminder;

import static org.tarishi.onboarding.Audience.ADMINISTRATORS;
import static org.tarishi.onboarding.Audience.APPROVERS;
import static org.tarishi.onboarding.Audience.OWNERS;
import static org.tarishi.onboarding.Audience.STAFF;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tarishi.onboarding.Audience;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestState;

/** The table of reminders: in which state, after how long, to whom. */
public enum Reminder {
    // spotless:off - a table reads by its rows
    DRAFT_IDLE(RequestState.DRAFT, Pace.IDLE_DAYS, List.of(STAFF), 30, 53),
    SUBMITTED(RequestState.SUBMITTED, Pace.WORKING_DAYS, List.of(ADMINISTRATORS), 1, 2),
    IN_REVIEW(RequestState.IN_REVIEW, Pace.WORKING_DAYS, List.of(ADMINISTRATORS), 4),
    NEEDS_INFO(RequestState.NEEDS_INFO, Pace.DAYS, List.of(STAFF, OWNERS), 3, 7, 14, 21, 28),
    SOURCING(RequestState.SOURCING, Pace.WEEKS, List.of(ADMINISTRATORS)),
    QUOTED(RequestState.QUOTED, Pace.DAYS_LEFT, List.of(OWNERS), 7, 3, 1),
    CONTRACTING(RequestState.CONTRACTING, Pace.WEEKS, List.of(ADMINISTRATORS)),
    PROVISIONING(RequestState.PROVISIONING, Pace.WEEKS, List.of(ADMINISTRATORS)),
    CONNECTING(RequestState.CONNECTING, Pace.WORKING_DAYS, List.of(ADMINISTRATORS), 5),
    READY(RequestState.READY, Pace.WORKING_DAYS, List.of(APPROVERS), 1),
    PILOT(RequestState.PILOT, Pace.DAYS, List.of(APPROVERS), 14);
    // spotless:on

    private final RequestState state;
    private final Pace pace;
    private final List<Audience> audiences;
    private final List<Integer> marks;

    Reminder(RequestState state, Pace pace, List<Audience> audiences, Integer... marks) {
        this.state = state;
        this.pace = pace;
        this.audiences = audiences;
        this.marks = Arrays.asList(marks);
    }

    /** The one of the state a request is in. */
    static Optional<Reminder> of(RequestState state) {
        return Arrays.stream(values())
                .filter(reminder -> reminder.state == state)
                .findFirst();
    }

    /** The last mark that was passed: earlier ones that were missed are not made up for. */
    Optional<Integer> due(GatewayRequest request, Instant now) {
        return pace.last(marks, request, now);
    }

    /** When its clock began, so that the same mark counts anew after another beginning. */
    String beginning(GatewayRequest request, long enteredBy) {
        return pace == Pace.IDLE_DAYS ? request.handling().answersChangedAt().toString() : Long.toString(enteredBy);
    }

    List<Audience> audiences() {
        return audiences;
    }
}
