package org.tarishi.sending.pull;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.tarishi.gateway.type.Submission;
import org.tarishi.platform.Ids;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.pull.Handout.Receiver;
import org.tarishi.sending.pull.Handout.State;
import org.tarishi.sms.SmsText;

/** The store of what phones were given. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Handouts {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    /** The next try of a message for a phone. */
    public Handout add(Receiver receiver, Submission submission, Instant at) {
        Number earlier = em.createQuery("select count(h) from Handout h where h.messageId = :message", Number.class)
                .setParameter("message", submission.reference())
                .getSingleResult();
        Handout handout = new Handout(ids.next(), earlier.intValue() + 1, receiver, submission, at);
        em.persist(handout);
        return handout;
    }

    /** What a phone was offered a while ago and has not spoken of since, the oldest first. */
    public List<Handout> unanswered(Receiver receiver, Instant now, int most) {
        return em.createQuery("""
                        select h from Handout h
                        where h.gatewayId = :gateway and h.state = :open and h.device = :device
                          and h.unansweredAt <= :now and h.validUntil > :now
                        order by h.id""", Handout.class)
                .setParameter("gateway", receiver.gatewayId())
                .setParameter("open", State.OPEN)
                .setParameter("device", receiver.device())
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many messages lie with the phones of a gateway. */
    public int open(long gatewayId) {
        return em.createQuery(
                        "select count(h) from Handout h where h.gatewayId = :gateway and h.state = :open", Number.class)
                .setParameter("gateway", gatewayId)
                .setParameter("open", State.OPEN)
                .getSingleResult()
                .intValue();
    }

    /** How many SMS a gateway's phones were given since then. */
    public int partsSince(long gatewayId, Instant since) {
        Number parts = em.createQuery(
                        "select coalesce(sum(h.parts), 0) from Handout h"
                                + " where h.gatewayId = :gateway and h.givenAt > :since",
                        Number.class)
                .setParameter("gateway", gatewayId)
                .setParameter("since", since)
                .getSingleResult();
        return parts.intValue();
    }

    /** Every try of these messages over a gateway. */
    public List<Handout> of(long gatewayId, Collection<Long> messageIds) {
        if (messageIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select h from Handout h where h.messageId in :messages and h.gatewayId = :gateway order by h.id",
                        Handout.class)
                .setParameter("messages", messageIds)
                .setParameter("gateway", gatewayId)
                .getResultList();
    }

    /** Open ones whose validity ended before then; other nodes skip them until this transaction ends. */
    @SuppressWarnings("unchecked") // a native query mapped to the entity
    public List<Handout> outlived(Instant before, int most) {
        return em.createNativeQuery(
                        "select * from handout where state = 'OPEN' and valid_until < ?1 order by message_id limit ?2"
                                + " for update skip locked",
                        Handout.class)
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, most)
                .getResultList();
    }

    /** Deletes those that count for nothing any more. */
    public int forget(Instant givenBefore, int most) {
        return em.createNativeQuery("""
                        delete from handout where id in (
                            select id from handout where id < ?1 and state <> 'OPEN' order by id limit ?2
                            for update skip locked)""")
                .setParameter(1, Ids.firstAt(givenBefore))
                .setParameter(2, most)
                .executeUpdate();
    }

    /** The message as a gateway gets it. */
    public Submission submission(long messageId) {
        Message message = em.find(Message.class, messageId);
        return new Submission(
                messageId,
                message.getRecipient(),
                message.getSender(),
                new SmsText(message.getBody()),
                message.getValidUntil());
    }
}
