package org.tarishi.onboarding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.Word;

/** The store of what requests went through. Rows are only added. */
@Stateless
public class RequestHistory {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    /** Adds a row; the request's row is locked by whoever calls, so that no two rows follow the same one. */
    public void add(GatewayRequest request, Moved moved) {
        String before = last(request.getId()).map(RequestEvent::chain).orElse(RequestEvent.BEGINNING);
        em.persist(new RequestEvent(ids.next(), request.getId(), moved, before));
    }

    /** Oldest first. The caller has asked already whether the reader may see the request. */
    public List<RequestEvent> of(long requestId) {
        return em.createQuery(
                        "select e from RequestEvent e where e.requestId = :request order by e.id", RequestEvent.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    /** Newest first, as people read it. */
    public List<RequestEvent> newestFirst(long requestId) {
        List<RequestEvent> events = new ArrayList<>(of(requestId));
        Collections.reverse(events);
        return events;
    }

    public Optional<RequestEvent> last(long requestId) {
        return em.createQuery(
                        "select e from RequestEvent e where e.requestId = :request order by e.id desc",
                        RequestEvent.class)
                .setParameter("request", requestId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * For whoever meant to do something with a request that somebody else has changed since they looked at it: who did
     * what, and where it stands now.
     */
    public RuleBroken meanwhile(GatewayRequest request) {
        return last(request.getId())
                .filter(event -> !event.getAt().isBefore(request.handling().answersChangedAt()))
                .map(event -> event.meanwhile(request))
                .orElseGet(() -> RuleBroken.at(
                        "", RequestEvent.MEANWHILE + ".answers", request.getReference(), Word.of(request.getState())));
    }

    /** Whether no row of a request was changed or taken out since it was written. */
    public boolean isWhole(long requestId) {
        String before = RequestEvent.BEGINNING;
        for (RequestEvent event : of(requestId)) {
            if (!event.follows(before)) {
                return false;
            }
            before = event.chain();
        }
        return true;
    }
}
