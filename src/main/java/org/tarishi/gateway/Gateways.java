package org.tarishi.gateway;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;

/** The store of gateways. */
@Stateless
public class Gateways {

    @PersistenceContext
    EntityManager em;

    /** What a project may send through, its own first, by name. */
    @Needs(Permission.READ_GATEWAYS)
    public List<Gateway> of(ProjectId project) {
        return serving(project);
    }

    /** As {@link #of}, for the flows, which have asked their caller already. */
    public List<Gateway> serving(ProjectId project) {
        return em.createQuery("""
                        select g from Gateway g
                        where g.state not in :hidden and (g.projectId = :project
                          or g.projectId is null and exists (
                            select 1 from GatewayGrant a
                            where a.gatewayId = g.id and a.projectId = :project
                              and a.state = org.tarishi.gateway.grant.GatewayGrant.State.ACCEPTED))
                        order by g.name, g.id""", Gateway.class)
                .setParameter("project", project.value())
                .setParameter("hidden", List.of(GatewayState.DELETED, GatewayState.DRAFT))
                .getResultList();
    }

    /** Those that new messages may go over: not one that is being emptied, or in the making. */
    public List<Gateway> takingNew(ProjectId project) {
        return serving(project).stream()
                .filter(gateway -> gateway.admission().isOpen())
                .toList();
    }

    /** A gateway the project may see; another project's or a deleted one does not exist. */
    @Needs(Permission.READ_GATEWAYS)
    public Gateway get(ProjectId project, long id) {
        return find(id).filter(gateway -> serves(gateway, project) && !gateway.isDeleted())
                .orElseThrow(() -> new NotFound("gateway " + id));
    }

    /** Whether a project may send over it: its own, or a shared one that was granted to it and accepted. */
    public boolean serves(Gateway gateway, ProjectId project) {
        return gateway.isShared()
                ? isGranted(gateway.getId(), project)
                : !gateway.isDraft() && gateway.owner().equals(Optional.of(project));
    }

    private boolean isGranted(long gatewayId, ProjectId project) {
        return em.createQuery("""
                                select count(a) from GatewayGrant a
                                where a.gatewayId = :gateway and a.projectId = :project
                                  and a.state = org.tarishi.gateway.grant.GatewayGrant.State.ACCEPTED""", Long.class)
                        .setParameter("gateway", gatewayId)
                        .setParameter("project", project.value())
                        .getSingleResult()
                > 0;
    }

    /** Those of the platform, by name. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.AUDITOR})
    public List<Gateway> allShared() {
        return em.createQuery("""
                        select g from Gateway g where g.projectId is null and g.state <> :deleted
                        order by g.name, g.id""", Gateway.class)
                .setParameter("deleted", GatewayState.DELETED)
                .getResultList();
    }

    /** One of the platform, for verbs that have asked their caller. */
    public Gateway shared(long id) {
        return find(id).filter(gateway -> gateway.isShared() && !gateway.isDeleted())
                .orElseThrow(() -> new NotFound("shared gateway " + id));
    }

    /** A gateway that the project may change: its own. */
    public Gateway own(ProjectId project, long id) {
        return Optional.of(ownOrDraft(project, id))
                .filter(gateway -> !gateway.isDraft())
                .orElseThrow(() -> new NotFound("gateway " + id));
    }

    /** One of the project's own that is still being set up. */
    public Gateway draft(ProjectId project, long id) {
        return Optional.of(ownOrDraft(project, id))
                .filter(Gateway::isDraft)
                .orElseThrow(() -> new NotFound("draft " + id));
    }

    /** One of the project's own, set up or not. */
    public Gateway ownOrDraft(ProjectId project, long id) {
        return find(id).filter(
                        gateway -> !gateway.isDeleted() && gateway.owner().equals(Optional.of(project)))
                .orElseThrow(() -> new NotFound("gateway " + id));
    }

    /** Those that the project's people are setting up, the newest first. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public List<Gateway> drafts(ProjectId project) {
        return em.createQuery(
                        "select g from Gateway g where g.projectId = :project and g.state = :draft order by g.id desc",
                        Gateway.class)
                .setParameter("project", project.value())
                .setParameter("draft", GatewayState.DRAFT)
                .getResultList();
    }

    /** Without a project: for the flows, which come from rows that name their gateway. */
    public Optional<Gateway> find(long id) {
        return Optional.ofNullable(em.find(Gateway.class, id));
    }

    /** All of these types, live or paused, whosever they are: for what the hub does by itself. */
    public List<Gateway> ofTypes(List<String> types) {
        if (types.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select g from Gateway g where g.type in :types and g.state <> :deleted", Gateway.class)
                .setParameter("types", types)
                .setParameter("deleted", GatewayState.DELETED)
                .getResultList();
    }

    /** By the fingerprint of its callback token; a deleted gateway's token is unknown. */
    public Optional<Gateway> withToken(String tokenHash) {
        return em.createQuery(
                        "select g from Gateway g where g.tokenHash = :hash and g.state <> :deleted", Gateway.class)
                .setParameter("hash", tokenHash)
                .setParameter("deleted", GatewayState.DELETED)
                .getResultStream()
                .findFirst();
    }

    /** Health by gateway id; one that was never used has no entry. */
    public Map<Long, GatewayHealth> health(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select h from GatewayHealth h where h.gatewayId in :ids", GatewayHealth.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(GatewayHealth::getGatewayId, Function.identity()));
    }

    public GatewayHealth health(long id) {
        return Optional.ofNullable(em.find(GatewayHealth.class, id)).orElseGet(() -> GatewayHealth.untried(id));
    }

    /** Live gateways that have something due and nothing that holds them. */
    public List<Long> withWork(Instant now) {
        List<?> ids =
                em.createNativeQuery("""
                        select g.id from gateway g left join gateway_health h on h.gateway_id = g.id
                        where g.state = 'LIVE' and (h.held_until is null or h.held_until <= ?1)
                          and (h.breaker is null or h.breaker = 'CLOSED' or h.breaker_until <= ?1)
                          and exists (select 1 from outbox o
                                      where o.gateway_id = g.id and o.claimed_until is null and o.due_at <= ?1)""").setParameter(1, Timestamp.from(now)).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Written at once: EclipseLink knows no foreign keys, and routes to it may follow in this transaction. */
    public void add(Gateway gateway) {
        em.persist(gateway);
        em.flush();
    }

    /** For writing: the row is made where there is none, and locked until the transaction ends. */
    public GatewayHealth lockedHealth(long id) {
        em.createNativeQuery("insert into gateway_health (gateway_id) values (?1) on conflict do nothing")
                .setParameter(1, id)
                .executeUpdate();
        return em.find(GatewayHealth.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
