package org.tarishi.gateway.alert;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tarishi.gateway.incident.Incident;

/**
 * Takes the incidents that people are to be told of, in a short transaction of its own: what was taken is not taken again,
 * also when its mail fails.
 */
@Stateless
public class DueAlerts {

    /** What is over within a minute is not worth a mail. */
    static final Duration GRACE = Duration.ofMinutes(1);

    /** What comes back so soon was told already, unless it now lasts as long. */
    static final Duration AGAIN = Duration.ofMinutes(15);

    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public List<Incident> takeBegun() {
        Instant now = clock.instant();
        return taken(em.createNativeQuery("""
                        update gateway_incident set opening_told_at = ?1 where id = any (array(
                          select i.id from gateway_incident i
                          where i.ended_at is null and i.opening_told_at is null and i.opened_at <= ?2
                            and (i.opened_at <= ?3 or not exists (
                              select 1 from gateway_incident p
                              where p.gateway_id = i.gateway_id and p.cause = i.cause and p.opening_told_at is not null
                                and p.ended_at > i.opened_at - ?4 * interval '1 second'))
                          order by i.id limit ?5 for update skip locked))
                        returning id""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now.minus(GRACE)))
                .setParameter(3, Timestamp.from(now.minus(AGAIN)))
                .setParameter(4, AGAIN.toSeconds())
                .setParameter(5, MOST));
    }

    /** Those that ended, if their beginning was told. */
    public List<Incident> takeEnded() {
        return taken(em.createNativeQuery("""
                        update gateway_incident set end_told_at = ?1 where id = any (array(
                          select id from gateway_incident
                          where ended_at is not null and opening_told_at is not null and end_told_at is null
                          order by id limit ?2 for update skip locked))
                        returning id""")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, MOST));
    }

    private List<Incident> taken(Query update) {
        List<?> ids = update.getResultList();
        return ids.stream()
                .map(id -> em.find(Incident.class, ((Number) id).longValue()))
                .toList();
    }
}
