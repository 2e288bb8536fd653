package org.tarishi.sending.outbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.Ids;
import org.tarishi.sending.outbox.Delivery.Why;

/** The store of what became of messages, and of their timelines. */
@Stateless
public class Deliveries {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    MessageTally tally;

    /** Takes a message out of the queue into its delivery. */
    public void leaveOutbox(OutboxEntry entry, Delivery delivery) {
        outbox.remove(entry);
        em.persist(delivery);
        if (delivery.getState().isTrouble()) {
            em.persist(new TroubledMessage(delivery));
        }
        if (delivery.getState() == MessageState.CANCELLED) {
            em.persist(new CancelledMessage(delivery));
        }
        tally.left(delivery, entry.getSegments());
    }

    /** Moves a delivery forward and keeps the trouble list in step; returns whether it moved. */
    public boolean become(Delivery delivery, MessageState next, Why why, Instant at) {
        boolean wasTrouble = delivery.getState().isTrouble();
        if (!delivery.become(next, why, at)) {
            return false;
        }
        if (wasTrouble || next.isTrouble()) {
            keepTroubleInStep(delivery);
        }
        tally.moved(delivery);
        return true;
    }

    private void keepTroubleInStep(Delivery delivery) {
        Optional<TroubledMessage> known = Optional.ofNullable(em.find(TroubledMessage.class, delivery.getMessageId()));
        if (!delivery.getState().isTrouble()) {
            known.ifPresent(em::remove);
            return;
        }
        known.ifPresentOrElse(
                trouble -> trouble.become(delivery.getState()), () -> em.persist(new TroubledMessage(delivery)));
    }

    public List<Delivery> locked(Collection<Long> messageIds) {
        return lockedBy("d.messageId in :keys", messageIds);
    }

    /** By the provider's ids at one gateway. */
    public List<Delivery> lockedByRemoteId(long gatewayId, Collection<String> remoteIds) {
        return lockedBy("d.gatewayId = " + gatewayId + " and d.remoteId in :keys", remoteIds);
    }

    private List<Delivery> lockedBy(String condition, Collection<?> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select d from Delivery d where " + condition + " order by d.messageId", Delivery.class)
                .setParameter("keys", keys)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public void tell(long messageId, MessageEvent.Kind kind, Why why, String exchange) {
        em.persist(new MessageEvent(ids.next(), messageId, kind, why, exchange, clock.instant()));
    }
}
