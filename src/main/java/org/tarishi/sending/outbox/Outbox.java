package org.tarishi.sending.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.Submission;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** The durable queue of messages that still have to be handed to a gateway. */
@Stateless
public class Outbox {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<MessagesQueued> queued;

    /** Stores messages and queues them, due at once; the routes chose their gateways and may choose others. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(List<Message> messages) {
        add(messages, Set.of());
    }

    /** @param staying ids of those whose gateway a person chose */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(List<Message> messages, Set<Long> staying) {
        Instant now = clock.instant();
        Lane lane = Lane.of(messages.size());
        for (Message message : messages) {
            em.persist(message);
            em.persist(entry(message, lane, now, staying));
        }
        queued.fire(
                new MessagesQueued(messages.stream().map(Message::getGatewayId).collect(Collectors.toSet())));
    }

    private static OutboxEntry entry(Message message, Lane lane, Instant now, Set<Long> staying) {
        OutboxEntry entry = new OutboxEntry(message, lane, now);
        if (staying.contains(message.getId())) {
            entry.stay();
        }
        return entry;
    }

    /**
     * Claims up to {@code most} due messages of a gateway for a node, in a short transaction of its own.
     *
     * <p>The ids are picked in an array first: {@code id in (select … limit n for update skip locked)} may be evaluated again
     * by a nested loop and claim more than n (performance.md section 1).
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Claim> claim(long gatewayId, int most, String node, Instant until) {
        List<?> rows = em.createNativeQuery("""
                        with claimed as (
                          update outbox set claimed_until = ?1, claimed_by = ?2, attempts = attempts + 1
                          where message_id = any (array(
                            select message_id from outbox
                            where gateway_id = ?3 and claimed_until is null and due_at <= ?4 and valid_until > ?4
                            order by lane, due_at, message_id limit ?5 for update skip locked))
                          returning message_id, attempts)
                        select m.id, m.recipient, m.sender, m.body, m.valid_until, c.attempts,
                          case when c.attempts > 1 then (
                            select min(e.at) from message_event e
                            where e.message_id = m.id and e.kind in ('UNANSWERED', 'ABANDONED')) end
                        from claimed c join message m on m.id = c.message_id
                        order by m.id""")
                .setParameter(1, Timestamp.from(until))
                .setParameter(2, node)
                .setParameter(3, gatewayId)
                .setParameter(4, Timestamp.from(clock.instant()))
                .setParameter(5, most)
                .getResultList();
        return rows.stream()
                .map(row -> claimOf(gatewayId, (Object[]) row, until))
                .toList();
    }

    /**
     * As {@link #claim}, in the transaction of the caller: the claim and what is noted of it stand or fall together.
     *
     * @param holder who has them; no node, so that no node's end ends the claim
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Claim> claimWithin(long gatewayId, int most, String holder, Instant until) {
        return claim(gatewayId, most, holder, until);
    }

    private static Claim claimOf(long gatewayId, Object[] row, Instant until) {
        Submission submission = new Submission(
                ((Number) row[0]).longValue(),
                new PhoneNumber((String) row[1]),
                (String) row[2],
                new SmsText((String) row[3]),
                ((Timestamp) row[4]).toInstant(),
                Optional.ofNullable((Timestamp) row[6]).map(Timestamp::toInstant));
        return new Claim(gatewayId, submission, ((Number) row[5]).intValue(), until);
    }

    /** Gives claims back untouched, as when the gateway was paused in between; nothing of them went out. */
    public void release(Collection<Long> messageIds, String node, Instant dueAt) {
        locked(messageIds).stream().filter(entry -> entry.isClaimedBy(node)).forEach(entry -> entry.release(dueAt));
    }

    /** The entries that still exist, locked until the transaction ends, in a fixed order so that two batches never deadlock. */
    public List<OutboxEntry> locked(Collection<Long> messageIds) {
        if (messageIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select o from OutboxEntry o where o.messageId in :ids order by o.messageId", OutboxEntry.class)
                .setParameter("ids", messageIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Entries whose lease ran out: the node that had claimed them is gone or hangs. */
    public List<OutboxEntry> withLostLease(Instant now, int most) {
        return skippingLocked("claimed_until < ?1 order by claimed_until", now, most);
    }

    /** Entries whose validity ended while they waited. */
    public List<OutboxEntry> outlived(Instant now, int most) {
        return skippingLocked("claimed_until is null and valid_until <= ?1", now, most);
    }

    /** What waits for a number in a project and is in nobody's hands. */
    public List<OutboxEntry> waitingFor(ProjectId project, PhoneNumber number) {
        List<?> ids = em.createNativeQuery("""
                        select o.message_id from message m join outbox o on o.message_id = m.id
                        where m.project_id = ?1 and m.recipient = ?2 and o.claimed_until is null
                        for update of o skip locked""")
                .setParameter(1, project.value())
                .setParameter(2, number.e164())
                .getResultList();
        return locked(ids.stream().map(id -> ((Number) id).longValue()).toList());
    }

    private List<OutboxEntry> skippingLocked(String condition, Instant now, int most) {
        List<?> ids = em.createNativeQuery(
                        "select message_id from outbox where " + condition + " limit ?2 for update skip locked")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList();
        return locked(ids.stream().map(id -> ((Number) id).longValue()).toList());
    }

    public Optional<OutboxEntry> locked(long messageId) {
        return locked(List.of(messageId)).stream().findFirst();
    }

    public void remove(OutboxEntry entry) {
        em.remove(entry);
    }
}
