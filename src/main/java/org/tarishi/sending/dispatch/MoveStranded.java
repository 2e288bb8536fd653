package org.tarishi.sending.dispatch;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tarishi.gateway.Hindrance;
import org.tarishi.sending.outbox.Stranded;
import org.tarishi.sending.outbox.Stranded.Place;

/** Leads messages away from gateways that take none for now, where their rule names another. */
@Stateless
public class MoveStranded {

    private static final int BATCH = 200;
    private static final Duration NEXT_ROUND = Duration.ofSeconds(5);
    private static final String CLOSED = "reroute.gateway-closed";

    @Inject
    Stranded stranded;

    @Inject
    FailOver failOver;

    @Inject
    Clock clock;

    /** The gateways that messages wait for in vain. */
    public List<Long> gateways() {
        Instant now = clock.instant();
        return stranded.gateways(now, Hindrance.longHold(now));
    }

    /** Looks at some of the queue after a place; returns the place after them, {@link Place#START} at the queue's end. */
    public Place moveSome(long gatewayId, Place after) {
        Stranded.Some some = stranded.after(gatewayId, after, BATCH);
        some.entries().stream()
                .filter(entry -> !entry.isClaimed())
                .forEach(entry -> failOver.moveOn(entry, CLOSED, clock.instant().plus(NEXT_ROUND)));
        return some.end();
    }
}
