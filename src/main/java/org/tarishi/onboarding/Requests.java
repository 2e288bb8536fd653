package org.tarishi.onboarding;

import jakarta.ejb.Stateless;
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
import org.tarishi.platform.NotFound;

/** The store of requests for new gateways. */
@Stateless
public class Requests {

    @PersistenceContext
    EntityManager em;

    /** A project's requests, newest first. A project has a handful in its whole life. */
    @Needs(Permission.READ_REQUESTS)
    public List<GatewayRequest> of(ProjectId project) {
        return em.createQuery(
                        "select r from GatewayRequest r where r.projectId = :project order by r.id desc",
                        GatewayRequest.class)
                .setParameter("project", project.value())
                .getResultList();
    }

    /** As {@link #of(ProjectId)}, a page: those with smaller ids than {@code before}. */
    @Needs(Permission.READ_REQUESTS)
    public List<GatewayRequest> of(ProjectId project, long before, int most) {
        return em.createQuery(
                        "select r from GatewayRequest r where r.projectId = :project and r.id < :before order by r.id desc",
                        GatewayRequest.class)
                .setParameter("project", project.value())
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** One of the project's; another project's does not exist. */
    @Needs(Permission.READ_REQUESTS)
    public GatewayRequest get(ProjectId project, long id) {
        return find(id).filter(request -> request.project().equals(project))
                .orElseThrow(() -> new NotFound("request " + id));
    }

    /** Any project's, for those who work for the platform. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public GatewayRequest get(long id) {
        return find(id).orElseThrow(() -> new NotFound("request " + id));
    }

    /** Those still under way, of every project, longest in their state first. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public List<GatewayRequest> underWay() {
        return open();
    }

    /** As {@link #underWay}, for timers. */
    public List<GatewayRequest> open() {
        return em.createQuery("""
                        select r from GatewayRequest r
                        where r.state not in (org.tarishi.onboarding.RequestState.LIVE,
                          org.tarishi.onboarding.RequestState.REJECTED, org.tarishi.onboarding.RequestState.WITHDRAWN,
                          org.tarishi.onboarding.RequestState.EXPIRED,
                          org.tarishi.onboarding.RequestState.CLOSED_ALTERNATIVE)
                        order by r.stateSince, r.id""", GatewayRequest.class).getResultList();
    }

    /** Open requests for a country, of all projects: one may be joined instead of asking again. */
    public List<GatewayRequest> openFor(String country) {
        return open().stream()
                .filter(request -> request.getCountry().equals(country))
                .toList();
    }

    /** What changes a request that is live, oldest first. For steps that have asked their caller already. */
    public List<GatewayRequest> changesOf(long id) {
        return em.createQuery(
                        "select r from GatewayRequest r where r.origin.follows = :id order by r.id",
                        GatewayRequest.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Ids of those whose gateway is live, for timers. */
    public List<Long> live() {
        return em.createQuery("select r.id from GatewayRequest r where r.state = :live order by r.id", Long.class)
                .setParameter("live", RequestState.LIVE)
                .getResultList();
    }

    /** Ids of those whose gateway carries real messages, for timers. */
    public List<Long> carrying() {
        return em.createQuery("select r.id from GatewayRequest r where r.state in :states order by r.id", Long.class)
                .setParameter("states", List.of(RequestState.PILOT, RequestState.LIVE))
                .getResultList();
    }

    /** For steps that have asked their caller already. */
    public Optional<GatewayRequest> find(long id) {
        return Optional.ofNullable(em.find(GatewayRequest.class, id));
    }

    /** Locked until the transaction ends, so that of two people who act at once one wins and the other is told. */
    public Optional<GatewayRequest> locked(long id) {
        return Optional.ofNullable(em.find(GatewayRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Written at once: rows that name it may follow in this transaction. */
    public void add(GatewayRequest request) {
        em.persist(request);
        em.flush();
    }

    /** The next free reference in a country: {@code KE-12}. */
    public String nextReference(String country) {
        Number number = (Number)
                em.createNativeQuery("select nextval('request_number')").getSingleResult();
        return country + "-" + number;
    }
}
