package org.tarishi.sending.dispatch;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tarishi.gateway.Hindrance;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.Messages;
import org.tarishi.sending.outbox.OutboxEntry;
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
    Messages messages;

    @Inject
    FailOver failOver;

    @Inject
    Clock clock;

    /** The gateways that messages wait for in vain. */
    public List<Long> gateways() {
        Instant now = clock.instant();
        return stranded.gateways(now, Hindrance.longHold(now));
    }

    /**
     * What came of a look.
     *
     * @param end the place after those looked at, {@link Place#START} at the queue's end
     */
    public record Looked(Place end, boolean moved) {}

    /** Looks at some of the queue after a place. */
    public Looked moveSome(long gatewayId, Place after) {
        Stranded.Some some = stranded.after(gatewayId, after, BATCH);
        List<OutboxEntry> free = some.entries().stream()
                .filter(entry -> entry.isRouted() && !entry.isClaimed())
                .toList();
        Map<Long, Message> read =
                messages.find(free.stream().map(OutboxEntry::getMessageId).toList());
        Instant later = clock.instant().plus(NEXT_ROUND);
        long moved = free.stream()
                .filter(entry -> failOver.moveOn(entry, read.get(entry.getMessageId()), CLOSED, later))
                .count();
        return new Looked(some.end(), moved > 0);
    }
}
