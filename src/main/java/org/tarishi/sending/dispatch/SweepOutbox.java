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
import org.tarishi.sending.quiet.Quiet;
import org.tarishi.sending.quiet.QuietPlaces;

/** Settles what no pump will: messages whose node went away in the middle of a submit, and messages that waited too long. */
@Stateless
public class SweepOutbox {

    private static final int BATCH = 200;
    private static final Why NODE_GONE = new Why("dispatch.node-gone", "");
    private static final Why TOO_LATE = new Why("dispatch.validity-over", "");
    private static final Why QUIET_TOO_LONG = new Why("quiet.validity-over", "");

    @Inject
    Outbox outbox;

    @Inject
    Deliveries deliveries;

    @Inject
    LiveGateways gateways;

    @Inject
    GatewayLinks links;

    @Inject
    QuietPlaces quiet;

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

    /** What began to wait for its turn, or for another try, before it became quiet where it goes. Returns how many. */
    public int holdQuiet() {
        return quiet.now().values().stream().mapToInt(this::hold).sum();
    }

    private int hold(Quiet where) {
        List<OutboxEntry> disturbing = outbox.disturbing(where, BATCH);
        for (OutboxEntry entry : disturbing) {
            entry.holdUntil(where.until());
            deliveries.tell(entry.getMessageId(), Kind.HELD, new Why("quiet.held", where.words()), "");
        }
        return disturbing.size();
    }

    /** Returns how many expired. */
    public int expireOutlived() {
        Instant now = clock.instant();
        List<OutboxEntry> outlived = outbox.outlived(now, BATCH);
        for (OutboxEntry entry : outlived) {
            Why why = quiet.now(entry.quietIn()).isPresent() ? QUIET_TOO_LONG : TOO_LATE;
            deliveries.leaveOutbox(entry, new Delivery(entry, MessageState.EXPIRED, why, now));
            deliveries.tell(entry.getMessageId(), Kind.EXPIRED, why, "");
        }
        return outlived.size();
    }
}
