package org.tarishi.gateway.incident;

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
import java.util.Set;
import java.util.stream.Collectors;

/** Finds gateways that are not well although nothing told us so. Reads the outbox's table itself, since gateways know no flow. */
@Stateless
public class Symptoms {

    /** A provider that throttles takes a message now and then; one that took none for so long does not work. */
    static final Duration HELD_LONG = Duration.ofMinutes(5);

    /** Between two holds one message is tried; that moment is no end. */
    private static final Duration BETWEEN_HOLDS = Duration.ofMinutes(2);

    /** For what a person waits for. A large broadcast may wait as long as its gateway's speed makes it. */
    static final Duration WAITED_LONG = Duration.ofMinutes(15);

    /** Whoever paused a gateway knows; after so long they have forgotten. */
    static final Duration PAUSED_LONG = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Those that are slowed down and have taken nothing for minutes. */
    public Set<Long> held() {
        Instant now = clock.instant();
        return ids(em.createNativeQuery("""
                        select g.id from gateway g join gateway_health h on h.gateway_id = g.id
                        where g.state = 'LIVE' and h.held_since <= ?1 and h.held_until >= ?2""")
                .setParameter(1, at(now.minus(HELD_LONG)))
                .setParameter(2, at(now.minus(BETWEEN_HOLDS))));
    }

    /** Those at which a reply or a single message waits too long. One that paused itself has an incident of its own. */
    public Set<Long> queuedTooLong() {
        Instant now = clock.instant();
        // ids grow with time, so the smallest is the oldest; what is due later and was never tried is meant to wait
        return ids(em.createNativeQuery("""
                        select g.id
                        from (select gateway_id, min(message_id) as first from outbox
                              where lane = 0 and (attempts > 0 or due_at <= ?1) group by gateway_id) q
                        join message m on m.id = q.first join gateway g on g.id = q.gateway_id
                        where (g.state = 'LIVE' and m.created_at <= ?2)
                           or (g.state = 'PAUSED' and g.pause_reason = 'paused.by-a-person' and m.created_at <= ?3)""")
                .setParameter(1, at(now))
                .setParameter(2, at(now.minus(WAITED_LONG)))
                .setParameter(3, at(now.minus(PAUSED_LONG))));
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    private static Set<Long> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }
}
