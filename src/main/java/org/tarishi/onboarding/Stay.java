package org.tarishi.onboarding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time that a request stood in one state.
 *
 * @param to when it went on; empty while it stands there
 * @param held for how long of it the request was on hold
 * @param led the actor whose move led there; empty for the draft
 */
public record Stay(RequestState state, Instant from, Optional<Instant> to, Duration held, String led) {

    /** All of a request's, first to last, without a gap: each begins when the one before it ends. */
    public static List<Stay> all(Instant begun, List<RequestEvent> events) {
        List<Stay> stays = new ArrayList<>();
        Stay here = new Stay(RequestState.DRAFT, begun, Optional.empty(), Duration.ZERO, "");
        Optional<Instant> heldSince = Optional.empty();
        for (RequestEvent event : events) {
            if (endsHold(event)) {
                here = here.holding(heldSince, event.getAt());
                heldSince = Optional.empty();
            }
            if (event.getMove() == Move.HOLD) {
                heldSince = Optional.of(event.getAt());
            }
            if (event.getFrom() != event.getTo()) {
                stays.add(here.until(event.getAt()));
                here = new Stay(event.getTo(), event.getAt(), Optional.empty(), Duration.ZERO, event.getActor());
            }
        }
        stays.add(here);
        return List.copyOf(stays);
    }

    /** Nothing else is possible on hold, so whatever is not its beginning ends it. */
    private static boolean endsHold(RequestEvent event) {
        return event.getMove() == Move.RESUME || event.getMove() == Move.WITHDRAW;
    }

    private Stay holding(Optional<Instant> since, Instant until) {
        Duration more = since.map(from -> Duration.between(from, until)).orElse(Duration.ZERO);
        return new Stay(state, from, to, held.plus(more), led);
    }

    private Stay until(Instant end) {
        return new Stay(state, from, Optional.of(end), held, led);
    }
}
