package org.tarishi.gateway.guide;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayState;
import org.tarishi.gateway.Gateways;

/** The store of drafts, and of what came in over them. Reads the table of texts itself, since gateways know no flow. */
@Stateless
public class GuidedDrafts {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gateways gateways;

    /** The first text that came in over a gateway. */
    public record Heard(String from, String text, Instant at) {}

    /** How far the draft of a gateway is; for verbs that have found the gateway in its project. */
    public Optional<GuidedDraft> find(long gatewayId) {
        return Optional.ofNullable(em.find(GuidedDraft.class, gatewayId));
    }

    public GuidedDraft get(long gatewayId) {
        return find(gatewayId).orElseThrow(() -> new IllegalStateException("no draft " + gatewayId));
    }

    /** How far the draft of a gateway is. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public GuidedDraft draft(ProjectId project, long gatewayId) {
        return get(gateways.draft(project, gatewayId).getId());
    }

    public void add(GuidedDraft draft) {
        em.persist(draft);
    }

    public void remove(GuidedDraft draft) {
        em.remove(draft);
    }

    /** For a draft that was found in its project, or that is too old. */
    public void giveUp(Gateway draft) {
        find(draft.getId()).ifPresent(this::remove);
        draft.delete();
    }

    /** Ids grow with time, so that only what came in since the draft was begun is looked through. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public Optional<Heard> firstText(ProjectId project, long gatewayId) {
        List<?> rows = em.createNativeQuery("""
                        select sender, body, received_at from inbound
                        where project_id = ?1 and gateway_id = ?2 and id > ?2 order by id limit 1""")
                .setParameter(1, project.value())
                .setParameter(2, gatewayId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Heard((String) row[0], (String) row[1], ((Timestamp) row[2]).toInstant()))
                .findFirst();
    }

    /** Drafts that nobody has touched since. */
    public List<Gateway> untouchedSince(Instant moment) {
        return em.createQuery("""
                        select g from Gateway g, GuidedDraft d
                        where d.gatewayId = g.id and g.state = :draft and d.touchedAt < :moment""", Gateway.class)
                .setParameter("draft", GatewayState.DRAFT)
                .setParameter("moment", moment)
                .getResultList();
    }
}
