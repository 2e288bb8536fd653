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

    private static final List<MessageState> TAKEN =
            List.of(MessageState.SUBMITTED, MessageState.DELIVERED, MessageState.UNDELIVERED, MessageState.EXPIRED);

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
        Object[] row = em.createQuery("""
                        select count(d), min(d.submittedAt), max(d.submittedAt) from Delivery d
                        where d.messageId between :first and :last and d.gatewayId = :gateway and d.state in :taken""", Object[].class)
                .setParameter("first", firstId)
                .setParameter("last", lastId)
                .setParameter("gateway", gatewayId)
                .setParameter("taken", TAKEN)
                .getSingleResult();
        long taken = ((Number) row[0]).longValue();
        Duration over = taken == 0 ? Duration.ZERO : Duration.between((Instant) row[1], (Instant) row[2]);
        return new Load(taken, over);
    }
}
