package org.tarishi.gateway.limit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateways;

/** The store of limits. A gateway without one carries what its pace allows. */
@Stateless
public class GatewayLimits {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gateways gateways;

    @Inject
    Clock clock;

    /** Of a gateway that the project may see. */
    @Needs(Permission.READ_GATEWAYS)
    public Optional<GatewayLimit> of(ProjectId project, long gatewayId) {
        return find(gateways.get(project, gatewayId).getId());
    }

    /** Of one that the platform shares. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public Optional<GatewayLimit> ofShared(long gatewayId) {
        return find(gatewayId);
    }

    private Optional<GatewayLimit> find(long gatewayId) {
        return Optional.ofNullable(em.find(GatewayLimit.class, gatewayId));
    }

    /** From now on; what went out before counts no more. For verbs that have asked their caller. */
    public void allow(long gatewayId, Allowance allowance) {
        locked(gatewayId)
                .ifPresentOrElse(
                        known -> known.allow(allowance, clock.instant()),
                        () -> em.persist(new GatewayLimit(gatewayId, allowance, clock.instant())));
    }

    /** Without a limit from now on. For verbs that have asked their caller. */
    public void lift(long gatewayId) {
        locked(gatewayId).ifPresent(em::remove);
    }

    private Optional<GatewayLimit> locked(long gatewayId) {
        return Optional.ofNullable(em.find(GatewayLimit.class, gatewayId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What was about to go out did not: it counts no more. */
    public void giveBack(long gatewayId, int messages, int segments) {
        em.createNativeQuery("update gateway_limit set messages = greatest(0, messages - ?2),"
                        + " segments = greatest(0, segments - ?3) where gateway_id = ?1")
                .setParameter(1, gatewayId)
                .setParameter(2, messages)
                .setParameter(3, segments)
                .executeUpdate();
    }
}
