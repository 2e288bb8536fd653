package org.tarishi.onboarding.connection;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The store of worksheets. Whoever asks has been let see the request. */
@Stateless
public class Connections {

    @PersistenceContext
    EntityManager em;

    /** Empty until somebody begins to fill it in. */
    public Optional<RequestConnection> of(long requestId) {
        return Optional.ofNullable(em.find(RequestConnection.class, requestId));
    }

    /** The gateway that was made for a request. */
    public Optional<Long> gatewayOf(long requestId) {
        return of(requestId).flatMap(RequestConnection::gatewayId);
    }

    /** The requests that a gateway was made for: one as a rule. */
    public List<Long> requestsOf(long gatewayId) {
        return em.createQuery(
                        "select c.requestId from RequestConnection c where c.gatewayId = :gateway order by c.requestId",
                        Long.class)
                .setParameter("gateway", gatewayId)
                .getResultList();
    }

    /** For writing; begun where there is none. */
    public RequestConnection begun(long requestId) {
        return of(requestId).orElseGet(() -> {
            RequestConnection fresh = new RequestConnection(requestId);
            em.persist(fresh);
            return fresh;
        });
    }
}
