package org.tarishi.sending.outbox;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What became of single messages, for flows that sent them themselves; {@code sending.log} is what people see of it. */
@Stateless
public class MessageTraces {

    @PersistenceContext
    EntityManager em;

    /** Empty while the message waits in the outbox. */
    public Optional<Delivery> delivery(long messageId) {
        return Optional.ofNullable(em.find(Delivery.class, messageId));
    }

    /** Its timeline, oldest first. */
    public List<MessageEvent> events(long messageId) {
        return em.createQuery(
                        "select e from MessageEvent e where e.messageId = :message order by e.id", MessageEvent.class)
                .setParameter("message", messageId)
                .getResultList();
    }
}
