package org.tarishi.sending.outbox;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Ids;
import org.tarishi.sms.PhoneNumber;

/** What became of single messages, for flows that sent them themselves; {@code sending.log} is what people see of it. */
@Stateless
public class MessageTraces {

    /** Messages that a gateway took, and the time between the first and the last of them. */
    public record Load(long taken, Duration over) {}

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

    /** What a project wrote to a number since a moment, the hub's own answers among it, oldest first. */
    public List<Message> to(ProjectId project, PhoneNumber number, Instant since) {
        return em.createQuery("""
                        select m from Message m
                        where m.projectId = :project and m.recipient = :number and m.id >= :first
                        order by m.id""", Message.class)
                .setParameter("project", project.value())
                .setParameter("number", number)
                .setParameter("first", Ids.firstAt(since))
                .getResultList();
    }

    /** How many of the messages from one id to another a gateway has taken so far, and over which time. */
    public Load load(long gatewayId, long firstId, long lastId) {
        Object[] row = (Object[]) em.createNativeQuery("""
                        select count(*), coalesce(extract(epoch from max(submitted_at) - min(submitted_at)) * 1000, 0)
                        from delivery where message_id between ?1 and ?2 and gateway_id = ?3
                        and state in ('SUBMITTED', 'DELIVERED', 'UNDELIVERED', 'EXPIRED')""")
                .setParameter(1, firstId)
                .setParameter(2, lastId)
                .setParameter(3, gatewayId)
                .getSingleResult();
        return new Load(((Number) row[0]).longValue(), Duration.ofMillis(((Number) row[1]).longValue()));
    }
}
