package org.tarishi.sending.outbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.outbox.Delivery.Why;

/** Takes back a message that has not gone out. */
@Stateless
public class CancelMessage {

    @Inject
    Messages messages;

    @Inject
    Outbox outbox;

    @Inject
    Deliveries deliveries;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Cancelling twice is the same as once.
     *
     * @throws RuleBroken {@code rule.cancel.too-late} when it is being handed over or has left
     */
    @Needs(Permission.SEND_MESSAGES)
    public void cancel(ProjectId project, long id) {
        messages.get(project, id);
        outbox.locked(id).ifPresentOrElse(this::takeBack, () -> mustBeCancelled(id));
    }

    private void takeBack(OutboxEntry entry) {
        if (entry.isClaimed()) {
            throw tooLate();
        }
        Why why = new Why("cancelled", caller.get().label());
        deliveries.leaveOutbox(entry, new Delivery(entry, MessageState.CANCELLED, why, clock.instant()));
        deliveries.tell(entry.getMessageId(), MessageEvent.Kind.CANCELLED, why, "");
    }

    private void mustBeCancelled(long id) {
        messages.settledState(id)
                .filter(state -> state == MessageState.CANCELLED)
                .orElseThrow(CancelMessage::tooLate);
    }

    private static RuleBroken tooLate() {
        return RuleBroken.at("", "rule.cancel.too-late");
    }
}
