package org.tarishi.onboarding.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.Ids;

/** The store of papers. Whoever asks has been let see the request. */
@Stateless
public class Documents {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public List<RequestDocument> of(long requestId) {
        return em.createQuery(
                        "select d from RequestDocument d where d.requestId = :request order by d.id",
                        RequestDocument.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    /** One of this request's; another request's does not exist. */
    public Optional<RequestDocument> find(long requestId, long id) {
        return Optional.ofNullable(em.find(RequestDocument.class, id))
                .filter(paper -> paper.getRequestId() == requestId);
    }

    public void add(RequestDocument paper) {
        em.persist(paper);
    }

    /** The other request has the same ones too. */
    public void copy(long from, long to) {
        of(from).forEach(paper -> em.persist(paper.copyFor(ids.next(), to)));
    }

    public void remove(RequestDocument paper) {
        em.remove(paper);
    }
}
