package org.tarishi.onboarding.contract;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The store of required papers. Whoever asks has been let see the request. */
@Stateless
public class RequiredPapers {

    @PersistenceContext
    EntityManager em;

    public List<RequiredPaper> of(long requestId) {
        return em.createQuery(
                        "select p from RequiredPaper p where p.requestId = :request order by p.id", RequiredPaper.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    /** Those of every request that end by that day, soonest first; closed requests left out. */
    public List<RequiredPaper> endingBy(LocalDate day) {
        return em.createQuery("""
                        select p from RequiredPaper p, GatewayRequest r
                        where r.id = p.requestId and p.expiresOn <= :day
                          and p.state in (org.tarishi.onboarding.contract.PaperState.UPLOADED,
                            org.tarishi.onboarding.contract.PaperState.ACCEPTED)
                          and r.state not in (org.tarishi.onboarding.RequestState.REJECTED,
                            org.tarishi.onboarding.RequestState.WITHDRAWN,
                            org.tarishi.onboarding.RequestState.EXPIRED,
                            org.tarishi.onboarding.RequestState.CLOSED_ALTERNATIVE)
                        order by p.expiresOn, p.id""", RequiredPaper.class).setParameter("day", day).getResultList();
    }

    /** One of this request's; another request's does not exist. */
    public Optional<RequiredPaper> find(long requestId, long id) {
        return Optional.ofNullable(em.find(RequiredPaper.class, id)).filter(paper -> paper.getRequestId() == requestId);
    }

    public void add(RequiredPaper paper) {
        em.persist(paper);
    }
}
