package org.tarishi.onboarding.sourcing;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.NotFound;

/** The store of quotes. Whoever asks has been let see the request. */
@Stateless
public class Quotes {

    @PersistenceContext
    EntityManager em;

    /** A request's, oldest first. */
    public List<Quote> of(long requestId) {
        return em.createQuery("select q from Quote q where q.requestId = :request order by q.id", Quote.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    /** One of this request's; another request's does not exist. */
    public Quote get(long requestId, long id) {
        return find(id).filter(quote -> quote.getRequestId() == requestId)
                .orElseThrow(() -> new NotFound("quote " + id));
    }

    public Optional<Quote> find(long id) {
        return Optional.ofNullable(em.find(Quote.class, id));
    }

    public void add(Quote quote) {
        em.persist(quote);
    }

    public void remove(Quote quote) {
        em.remove(quote);
    }
}
