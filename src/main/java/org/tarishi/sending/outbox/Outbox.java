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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.limit.GatewayLimits;
import org.tarishi.gateway.number.ChooseSenders;
import org.tarishi.sending.quiet.Quiet;
import org.tarishi.sms.PhoneNumber;

/** The durable queue of messages that still have to be handed to a gateway. */
@Stateless
public class Outbox {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ChooseSenders senders;

    @Inject
    Event<MessagesQueued> queued;

    @Inject
    GatewayLimits limits;

    /** Stores messages and queues them, due at once; the routes chose their gateways and may choose others. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(List<Message> messages, Lane lane) {
        add(messages, lane, Terms.NONE);
    }

    /** Those that keep quiet hours are due when these are over. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(List<Message> messages, Lane lane, Terms terms) {
        Instant now = clock.instant();
        for (Message message : messages) {
            em.persist(message);
            em.persist(entry(message, lane, now, terms));
        }
        queued.fire(
                new MessagesQueued(messages.stream().map(Message::getGatewayId).collect(Collectors.toSet())));
    }

    private OutboxEntry entry(Message message, Lane lane, Instant now, Terms terms) {
        OutboxEntry entry = new OutboxEntry(message, lane, now);
        entry.goFrom(senders.shown(message.getGatewayId(), message.getSender(), message.getRecipient()));
        terms.applyTo(entry);
        return entry;
    }

    /** Gives claims back untouched, as when the gateway was paused in between; nothing of them went out. */
    public void release(Collection<Long> messageIds, String node, Instant dueAt) {
        locked(messageIds).stream().filter(entry -> entry.isClaimedBy(node)).forEach(entry -> {
            entry.release(dueAt);
            limits.giveBack(entry.getGatewayId(), 1, entry.getSegments());
        });
    }

    /** What waits for a gateway stays with it, whatever its rule says: somebody decided so. */
    public void keepAt(long gatewayId) {
        em.createNativeQuery("update outbox set routed = false where gateway_id = ?1")
                .setParameter(1, gatewayId)
                .executeUpdate();
    }

    /** These claims did not go out after all: they count no more against the limits of their gateways. */
    public void giveBack(List<Claim> notTaken) {
        // in the order of their ids, so that two batches never deadlock
        Map<Long, List<Claim>> byGateway =
                notTaken.stream().collect(Collectors.groupingBy(Claim::gatewayId, TreeMap::new, Collectors.toList()));
        byGateway.forEach((gateway, claims) -> limits.giveBack(
                gateway,
                claims.size(),
                claims.stream().mapToInt(Claim::segments).sum()));
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

    /** What waits for these numbers in a project and is in nobody's hands. */
    public List<OutboxEntry> waitingFor(ProjectId project, Collection<PhoneNumber> numbers) {
        List<?> ids = em.createNativeQuery("""
                        select o.message_id from message m join outbox o on o.message_id = m.id
                        where m.project_id = ?1 and m.recipient = any (string_to_array(?2, ',')) and o.claimed_until is null
                        for update of o skip locked""")
                .setParameter(1, project.value())
                .setParameter(2, numbers.stream().map(PhoneNumber::e164).collect(Collectors.joining(",")))
                .getResultList();
        return locked(ids.stream().map(id -> ((Number) id).longValue()).toList());
    }

    /** What would go out before the end of the quiet hours that it keeps, unclaimed. */
    public List<OutboxEntry> disturbing(Quiet quiet, int most) {
        List<?> ids = em.createNativeQuery("""
                        select message_id from outbox where quiet_in = ?1 and due_at < ?2 and claimed_until is null
                        limit ?3 for update skip locked""")
                .setParameter(1, quiet.place())
                .setParameter(2, Timestamp.from(quiet.until()))
                .setParameter(3, most)
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
