package org.tarishi.onboarding.review;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The store of findings. Whoever asks works for the platform. */
@Stateless
public class Findings {

    @PersistenceContext
    EntityManager em;

    public Map<ReviewPoint, Finding> of(long requestId) {
        List<Finding> found = em.createQuery("select f from Finding f where f.requestId = :request", Finding.class)
                .setParameter("request", requestId)
                .getResultList();
        return found.stream().collect(Collectors.toMap(Finding::getPoint, Function.identity()));
    }

    /** Points that nobody has settled. */
    public int unsettled(long requestId) {
        long settled =
                of(requestId).values().stream().filter(Finding::isSettled).count();
        return ReviewPoint.values().length - (int) settled;
    }

    /** The point's finding, made where there is none. */
    public Finding at(long requestId, ReviewPoint point) {
        return Optional.ofNullable(em.find(Finding.class, new Finding.Key(requestId, point)))
                .orElseGet(() -> begin(requestId, point));
    }

    private Finding begin(long requestId, ReviewPoint point) {
        Finding fresh = new Finding(requestId, point);
        em.persist(fresh);
        return fresh;
    }
}
