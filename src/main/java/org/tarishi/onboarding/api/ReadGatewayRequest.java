package org.tarishi.onboarding.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Holder;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.onboarding.RequestKind;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Timetable;

/**
 * A request as the API shows it. Days are ISO 8601, such as {@code 2027-01-31}.
 *
 * @param kind whether it is for a new gateway, or what it changes about one that is live
 * @param follows id of the request that is live and changes by it; absent where the gateway is new
 * @param holder whose turn it is
 * @param onHold whether its clocks stand still
 * @param due until when an answer of the project is asked for; absent when none is
 * @param expectedFrom the earliest day on which it can be expected to be live; absent when it is, or is closed
 * @param expectedTo the latest such day
 * @param costsDue owed already, whatever becomes of it
 * @param currency of the costs; empty before the first quote
 * @param gateway id of the gateway that was made for it; absent before
 * @param history its moves, oldest first; absent in lists
 */
record ReadGatewayRequest(
        String id,
        String reference,
        RequestKind kind,
        @Nullable String follows,
        String country,
        RequestState state,
        Instant since,
        Holder holder,
        boolean onHold,
        Instant createdAt,
        @Nullable String due,
        @Nullable String expectedFrom,
        @Nullable String expectedTo,
        BigDecimal costsDue,
        String currency,
        @Nullable String gateway,
        @Nullable List<Happened> history) {

    /**
     * A move it made.
     *
     * @param by who made it
     * @param summary may be empty
     */
    record Happened(Instant at, Move move, RequestState from, RequestState to, String by, String summary) {

        private static Happened of(RequestEvent event) {
            return new Happened(
                    event.getAt(),
                    event.getMove(),
                    event.getFrom(),
                    event.getTo(),
                    event.getActor(),
                    event.getSummary());
        }
    }

    /** As a line of a list. */
    static ReadGatewayRequest of(GatewayRequest request, Optional<Timetable.Expected> expected) {
        return with(request, expected, null);
    }

    static ReadGatewayRequest of(
            GatewayRequest request, Optional<Timetable.Expected> expected, List<RequestEvent> history) {
        return with(request, expected, history.stream().map(Happened::of).toList());
    }

    private static ReadGatewayRequest with(
            GatewayRequest request, Optional<Timetable.Expected> expected, @Nullable List<Happened> history) {
        return new ReadGatewayRequest(
                Long.toString(request.getId()),
                request.getReference(),
                request.origin().kind(),
                request.origin().follows().map(Object::toString).orElse(null),
                request.getCountry(),
                request.getState(),
                request.getStateSince(),
                Timetable.holder(request.getState()),
                request.standstill().isOn(),
                request.getCreatedAt(),
                request.handling().dueOn().map(Object::toString).orElse(null),
                expected.map(range -> range.from().toString()).orElse(null),
                expected.map(range -> range.to().toString()).orElse(null),
                request.bargain().costsDue(),
                request.bargain().currency(),
                request.certificate().gatewayId().map(Object::toString).orElse(null),
                history);
    }
}
