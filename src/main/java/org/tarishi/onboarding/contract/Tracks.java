package org.tarishi.onboarding.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.Ids;

/** The store of operators' ways. Whoever asks has been let see the request. */
@Stateless
public class Tracks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A request's, in the order they were named. */
    public List<OperatorTrack> of(long requestId) {
        return em.createQuery(
                        "select t from OperatorTrack t where t.requestId = :request order by t.id", OperatorTrack.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    /** Every step of a request's operators, oldest first. */
    public List<TrackEvent> events(long requestId) {
        return em.createQuery("""
                        select e from TrackEvent e
                        where e.trackId in (select t.id from OperatorTrack t where t.requestId = :request)
                        order by e.id""", TrackEvent.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    /** Whoever made an operator's last step; empty before the first. */
    public String lastActor(OperatorTrack track) {
        return events(track.getRequestId()).stream()
                .filter(event -> event.getTrackId() == track.getId())
                .reduce((one, next) -> next)
                .map(TrackEvent::getActor)
                .orElse("");
    }

    /** One of this request's; another request's does not exist. */
    public Optional<OperatorTrack> find(long requestId, long id) {
        return Optional.ofNullable(em.find(OperatorTrack.class, id)).filter(track -> track.getRequestId() == requestId);
    }

    public boolean knows(long requestId, String operator) {
        return of(requestId).stream().anyMatch(track -> track.getOperator().equalsIgnoreCase(operator));
    }

    /** Begins what is not there yet. */
    public void begin(long requestId, List<String> operators) {
        operators.stream()
                .filter(operator -> !knows(requestId, operator))
                .forEach(operator -> em.persist(new OperatorTrack(ids.next(), requestId, operator, clock.instant())));
    }

    public void note(OperatorTrack track, TrackState before, String actor) {
        em.persist(new TrackEvent(ids.next(), track, before, actor));
    }
}
