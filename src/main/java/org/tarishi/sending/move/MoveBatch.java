package org.tarishi.sending.move;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.sending.outbox.Deliveries;
import org.tarishi.sending.outbox.Delivery.Why;
import org.tarishi.sending.outbox.MessageEvent.Kind;
import org.tarishi.sending.outbox.Messages;
import org.tarishi.sending.outbox.MessagesQueued;
import org.tarishi.sending.outbox.OutboxEntry;

/** Moves a few hundred messages in a short transaction of its own; what somebody else holds at that moment is left. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MoveBatch {

    static final int MOST = 500;

    @Inject
    Movable movable;

    @Inject
    Messages messages;

    @Inject
    Deliveries deliveries;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<MessagesQueued> queued;

    /**
     * The oldest first. A message with a sender of the one gateway takes one of the other's.
     *
     * @param before ids of messages that were written before the move was asked for are smaller
     * @return how many moved
     */
    public int move(Move move, long before) {
        List<OutboxEntry> moved = movable.take(move, before, MOST);
        moved.forEach(entry -> move(entry, move));
        queued.fire(new MessagesQueued(Set.of(move.to().getId())));
        return moved.size();
    }

    private void move(OutboxEntry entry, Move move) {
        long number = messages.find(entry.getMessageId())
                .map(message -> messages.goOver(message, Optional.of(move.from()), move.to()))
                .orElseThrow();
        entry.bePutTo(move.to().getId(), number, clock.instant());
        Why why = new Why("moved.by-a-person", move.to().getName());
        deliveries.tell(entry.getMessageId(), Kind.REROUTED, why, "");
    }

    /** Keeps in the trail what was moved. */
    public void tell(Move move, int count) {
        String from = move.from().getName();
        Deed deed = move.project()
                .map(project -> Deed.in(project, "messages.moved", from))
                .orElseGet(() -> Deed.of("messages.moved", from));
        audit.record(deed.with(count + " to " + move.to().getName()));
    }
}
