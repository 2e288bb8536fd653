package org.tarishi.gateway.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.limit.GatewayLimit;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;

/** The store of grants. */
@Stateless
public class Grants {

    private static final String ROW = "select new org.tarishi.gateway.grant.GrantRow(a, g.name, p.name)"
            + " from GatewayGrant a, Gateway g, Project p where g.id = a.gatewayId and p.id = a.projectId"
            + " and g.state <> org.tarishi.gateway.GatewayState.DELETED and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    /** To whom a gateway was offered, by the project's name. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.AUDITOR})
    public List<GrantRow> ofGateway(long gatewayId) {
        return em.createQuery(ROW + "a.gatewayId = :gateway order by lower(p.name)", GrantRow.class)
                .setParameter("gateway", gatewayId)
                .getResultList();
    }

    /** What was offered to a project and not taken back, by the gateway's name. */
    @Needs(Permission.READ_GATEWAYS)
    public List<GrantRow> of(ProjectId project) {
        return em.createQuery(ROW + "a.projectId = :project order by lower(g.name), a.id", GrantRow.class)
                .setParameter("project", project.value())
                .getResultList();
    }

    /** The projects to which a gateway is offered or granted, for verbs that have asked their caller. */
    public List<ProjectId> open(long gatewayId) {
        return em.createQuery("select a from GatewayGrant a where a.gatewayId = :gateway", GatewayGrant.class)
                .setParameter("gateway", gatewayId)
                .getResultStream()
                .filter(GatewayGrant::isOpen)
                .map(GatewayGrant::project)
                .toList();
    }

    /** Whether a gateway's traffic is limited, since it is tried out. */
    public boolean isOnTrial(long gatewayId) {
        return em.find(GatewayLimit.class, gatewayId) != null;
    }

    /** For writing: the one of a pair, made where there is none. */
    public GatewayGrant locked(long gatewayId, ProjectId project) {
        em.createNativeQuery("insert into gateway_grant (id, gateway_id, project_id, state, offered_by, offered_at)"
                        + " values (?1, ?2, ?3, 'WITHDRAWN', '', now()) on conflict do nothing")
                .setParameter(1, ids.next())
                .setParameter(2, gatewayId)
                .setParameter(3, project.value())
                .executeUpdate();
        return em.createQuery(
                        "select a from GatewayGrant a where a.gatewayId = :gateway and a.projectId = :project",
                        GatewayGrant.class)
                .setParameter("gateway", gatewayId)
                .setParameter("project", project.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** For writing. */
    public GatewayGrant locked(long id) {
        return Optional.ofNullable(em.find(GatewayGrant.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("grant " + id));
    }
}
