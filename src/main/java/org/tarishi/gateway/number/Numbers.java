package org.tarishi.gateway.number;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayState;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.NotFound;

/** The store of numbers; those that have ended are kept, and nobody is shown them. */
@Stateless
public class Numbers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gateways gateways;

    /** Of a gateway that the project may see; of a shared one those it may use or reserve a keyword on. */
    @Needs(Permission.READ_GATEWAYS)
    public List<GatewayNumber> of(ProjectId project, long gatewayId) {
        Gateway gateway = gateways.get(project, gatewayId);
        return current(gatewayId).stream()
                .filter(number -> !gateway.isShared()
                        || number.isByKeyword()
                        || number.use().isOpenTo(project))
                .toList();
    }

    /** One of a project's own gateway; any other does not exist. */
    @Needs(Permission.READ_GATEWAYS)
    public GatewayNumber own(ProjectId project, long gatewayId, long id) {
        gateways.own(project, gatewayId);
        return find(id).filter(number -> number.getGatewayId() == gatewayId)
                .orElseThrow(() -> new NotFound("number " + id));
    }

    /** Those of all shared gateways. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.AUDITOR})
    public List<GatewayNumber> shared() {
        return em.createQuery("""
                        select n from GatewayNumber n, Gateway g
                        where g.id = n.gatewayId and g.projectId is null and g.state <> :deleted and n.endedAt is null
                        order by n.country, n.address, n.id""", GatewayNumber.class)
                .setParameter("deleted", GatewayState.DELETED)
                .getResultList();
    }

    /** One of a shared gateway. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.AUDITOR})
    public GatewayNumber shared(long id) {
        return find(id).filter(number -> gateways.find(number.getGatewayId())
                        .filter(gateway -> gateway.isShared() && !gateway.isDeleted())
                        .isPresent())
                .orElseThrow(() -> new NotFound("number " + id));
    }

    /** Of one gateway, for the flows, which have asked their caller already. */
    public List<GatewayNumber> current(long gatewayId) {
        return em.createQuery(
                        "select n from GatewayNumber n where n.gatewayId = :gateway and n.endedAt is null order by n.country, n.address, n.id",
                        GatewayNumber.class)
                .setParameter("gateway", gatewayId)
                .getResultList();
    }

    /** Without a project: for what comes from rows that name their number. */
    public Optional<GatewayNumber> find(long id) {
        return Optional.ofNullable(em.find(GatewayNumber.class, id)).filter(number -> !number.isEnded());
    }

    /** As {@link #find}, for a change: whoever else means to change it waits. */
    public Optional<GatewayNumber> lock(long id) {
        return Optional.ofNullable(em.find(GatewayNumber.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(number -> !number.isEnded());
    }

    /** Everywhere, under this address. Of two who add the same at once the second waits and then sees the first one's. */
    public List<GatewayNumber> with(String country, String address) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as locked")
                .setParameter(1, "gateway-number:" + country + ":" + address)
                .getSingleResult();
        return em.createQuery("""
                        select n from GatewayNumber n, Gateway g
                        where g.id = n.gatewayId and g.state <> :deleted
                          and n.country = :country and lower(n.address) = lower(:address) and n.endedAt is null""", GatewayNumber.class)
                .setParameter("deleted", GatewayState.DELETED)
                .setParameter("country", country)
                .setParameter("address", address)
                .getResultList();
    }

    /** Whose lease ends in that span, both days included. */
    public List<GatewayNumber> ending(LocalDate from, LocalDate to) {
        return em.createQuery("""
                        select n from GatewayNumber n, Gateway g
                        where g.id = n.gatewayId and g.state <> :deleted
                          and n.endedAt is null and n.leaseEnd between :from and :to order by n.id""", GatewayNumber.class)
                .setParameter("deleted", GatewayState.DELETED)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    public void add(GatewayNumber number) {
        em.persist(number);
    }
}
