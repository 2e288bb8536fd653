package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Ids;

/** Texts that came in, for flows that asked for them themselves; {@link Inbox} is what people see of them. */
@Stateless
public class InboundTraces {

    @PersistenceContext
    EntityManager em;

    /**
     * Oldest first.
     *
     * @param sender E.164
     */
    public List<InboundMessage> from(ProjectId project, long gatewayId, String sender, Instant since) {
        return em.createQuery("""
                        select m from InboundMessage m
                        where m.projectId = :project and m.gatewayId = :gateway and m.sender = :sender and m.id >= :first
                        order by m.id""", InboundMessage.class)
                .setParameter("project", project.value())
                .setParameter("gateway", gatewayId)
                .setParameter("sender", sender)
                .setParameter("first", Ids.firstAt(since))
                .getResultList();
    }

    /** Whether a text that was taken in has no id and the same words as an earlier one of moments ago on the same line. */
    public boolean mayHaveComeAgain(ProjectId project, Heard heard) {
        return heard.providerId().isEmpty() && sameWordsLately(project, heard) > 1;
    }

    /** By way of the conversation, which has few texts and an index. */
    private long sameWordsLately(ProjectId project, Heard heard) {
        return em.createQuery("""
                        select count(m) from Conversation c, InboundMessage m
                        where c.projectId = :project and c.number = :sender and m.conversationId = c.id
                          and m.gatewayId = :gateway and m.recipient = :recipient and m.body = :body and m.providerId = ''
                          and m.receivedAt between :from and :to""", Long.class)
                .setParameter("project", project.value())
                .setParameter("sender", heard.sender())
                .setParameter("gateway", heard.gatewayId())
                .setParameter("recipient", heard.recipient())
                .setParameter("body", heard.text())
                .setParameter("from", heard.receivedAt().minus(Fingerprint.BY_CONTENT))
                .setParameter("to", heard.receivedAt().plus(Fingerprint.BY_CONTENT))
                .getSingleResult();
    }
}
