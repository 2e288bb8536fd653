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
}
