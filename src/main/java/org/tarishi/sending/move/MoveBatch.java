package org.tarishi.sending.move;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.sending.outbox.Deliveries;
import org.tarishi.sending.outbox.Delivery.Why;
import org.tarishi.sending.outbox.MessageEvent.Kind;
import org.tarishi.sending.outbox.MessagesQueued;

/** Moves a few hundred messages in a short transaction of its own; what somebody else holds at that moment is left. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MoveBatch {

    static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Deliveries deliveries;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<MessagesQueued> queued;

    /**
     * The oldest first. A message with the one gateway's sender takes the other's.
     *
     * @param before ids of messages that were written before the move was asked for are smaller
     * @return how many moved
     */
    public int move(ProjectId project, Move move, long before) {
        Timestamp now = Timestamp.from(clock.instant());
        List<?> moved = Movable.bind(em.createNativeQuery("""
                        with moved as (
                          update outbox set gateway_id = ?7, due_at = case when attempts > 0 then ?3 else due_at end,
                            routed = false, tried = null
                          where message_id = any (array(select o.message_id """ + " " + Movable.ROWS + """
                             and o.message_id < ?6 order by o.message_id limit ?9 for update of o skip locked))
                          returning message_id)
                        update message set gateway_id = ?7, sender = case when sender = ?4 then ?8 else sender end
                        where id in (select message_id from moved) returning id"""), project, move, now)
                .setParameter(6, before)
                .setParameter(7, move.to().getId())
                .setParameter(8, move.to().getSender())
                .setParameter(9, MOST)
                .getResultList();
        Why why = new Why("moved.by-a-person", move.to().getName());
        moved.forEach(id -> deliveries.tell(((Number) id).longValue(), Kind.REROUTED, why, ""));
        queued.fire(new MessagesQueued(Set.of(move.to().getId())));
        return moved.size();
    }

    /** Keeps in the trail what was moved. */
    public void tell(ProjectId project, Move move, int count) {
        audit.record(Deed.in(project, "messages.moved", move.from().getName())
                .with(count + " to " + move.to().getName()));
    }
}
