package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;

/** The store of texts that came in. */
@Stateless
public class InboundMessages {

    @PersistenceContext
    EntityManager em;

    /**
     * The newest first.
     *
     * @param before only those with smaller ids; {@link Long#MAX_VALUE} for all
     */
    @Needs(Permission.READ_INBOUND)
    public List<InboundMessage> latest(ProjectId project, long before, int most) {
        return em.createQuery(
                        "select m from InboundMessage m where m.projectId = :project and m.id < :before order by m.id desc",
                        InboundMessage.class)
                .setParameter("project", project.value())
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** As {@link #latest}, of one conversation. */
    @Needs(Permission.READ_INBOUND)
    public List<InboundMessage> of(ProjectId project, long conversationId, long before, int most) {
        return em.createQuery("""
                        select m from InboundMessage m
                        where m.projectId = :project and m.conversationId = :conversation and m.id < :before
                        order by m.id desc""", InboundMessage.class)
                .setParameter("project", project.value())
                .setParameter("conversation", conversationId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    @Needs(Permission.READ_INBOUND)
    public InboundMessage get(ProjectId project, long id) {
        return em.createQuery(
                        "select m from InboundMessage m where m.id = :id and m.projectId = :project",
                        InboundMessage.class)
                .setParameter("id", id)
                .setParameter("project", project.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("inbound " + id));
    }

    /** What a phone wrote over a gateway since a moment, for flows that wait for it. */
    public List<String> textsFrom(long gatewayId, String sender, Instant since) {
        return em.createQuery("""
                        select m.body from InboundMessage m
                        where m.gatewayId = :gateway and m.sender = :sender and m.id >= :first""", String.class)
                .setParameter("gateway", gatewayId)
                .setParameter("sender", sender)
                .setParameter("first", Ids.firstAt(since))
                .getResultList();
    }

    public void add(InboundMessage message) {
        em.persist(message);
    }
}
