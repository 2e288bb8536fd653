package org.tarishi.sending.dispatch;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.tarishi.gateway.GatewayLinks;
import org.tarishi.gateway.LiveGateways;
import org.tarishi.sending.outbox.Deliveries;
import org.tarishi.sending.outbox.Delivery;
import org.tarishi.sending.outbox.Delivery.Why;
import org.tarishi.sending.outbox.MessageEvent.Kind;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sending.outbox.Outbox;
import org.tarishi.sending.outbox.OutboxEntry;

/** Settles what no pump will: messages whose node went away in the middle of a submit, and messages that waited too long. */
@Stateless
public class SweepOutbox {

    private static final int BATCH = 200;
    private static final Why NODE_GONE = new Why("dispatch.node-gone", "");
    private static final Why TOO_LATE = new Why("dispatch.validity-over", "");

    @Inject
    Outbox outbox;

    @Inject
    Deliveries deliveries;

    @Inject
    LiveGateways gateways;

    @Inject
    GatewayLinks links;

    @Inject
    Clock clock;

    /** Nobody can tell whether these went out: UNCERTAIN, or another try where a repeat is harmless. Returns how many. */
    public int settleLostLeases() {
        List<OutboxEntry> lost = outbox.withLostLease(clock.instant(), BATCH);
        lost.forEach(this::settle);
        return lost.size();
    }

    private void settle(OutboxEntry entry) {
        Instant now = clock.instant();
        boolean repeat = gateways.current(entry.getGatewayId())
                .map(links::repeatIsHarmless)
                .orElse(false);
        if (repeat) {
            entry.stay();
            entry.postpone(now);
        } else {
            deliveries.leaveOutbox(entry, new Delivery(entry, MessageState.UNCERTAIN, NODE_GONE, now));
        }
        deliveries.tell(entry.getMessageId(), Kind.ABANDONED, NODE_GONE, "");
    }

    /** Returns how many expired. */
    public int expireOutlived() {
        Instant now = clock.instant();
        List<OutboxEntry> outlived = outbox.outlived(now, BATCH);
        for (OutboxEntry entry : outlived) {
            deliveries.leaveOutbox(entry, new Delivery(entry, MessageState.EXPIRED, TOO_LATE, now));
            deliveries.tell(entry.getMessageId(), Kind.EXPIRED, TOO_LATE, "");
        }
        return outlived.size();
    }
}
