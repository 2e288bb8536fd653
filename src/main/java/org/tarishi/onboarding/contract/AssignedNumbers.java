package org.tarishi.onboarding.contract;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The store of numbers that providers assigned. Whoever asks has been let see the request. */
@Stateless
public class AssignedNumbers {

    @PersistenceContext
    EntityManager em;

    /** A request's, in the order they were assigned. */
    public List<AssignedNumber> of(long requestId) {
        return em.createQuery(
                        "select n from AssignedNumber n where n.requestId = :request order by n.id",
                        AssignedNumber.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    /** One of this request's; another request's does not exist. */
    public Optional<AssignedNumber> find(long requestId, long id) {
        return Optional.ofNullable(em.find(AssignedNumber.class, id))
                .filter(number -> number.getRequestId() == requestId);
    }

    public void add(AssignedNumber number) {
        em.persist(number);
    }

    public void remove(AssignedNumber number) {
        em.remove(number);
    }
}
