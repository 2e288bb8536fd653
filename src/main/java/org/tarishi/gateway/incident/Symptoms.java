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
import java.time.temporal.ChronoUnit;
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

    /** Full hours without a report, beside the present one: reports may well take some minutes. */
    static final Duration SILENT_LONG = Duration.ofHours(1);

    /** What is usual at a gateway is what was so in the last week. */
    static final Duration USUAL = Duration.ofDays(7);

    /** Of fewer messages nothing can be said. */
    static final int ENOUGH = 20;

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
                              where lane < 2 and (attempts > 0 or due_at <= ?1) group by gateway_id) q
                        join message m on m.id = q.first join gateway g on g.id = q.gateway_id
                        where (g.state = 'LIVE' and m.created_at <= ?2)
                           or (g.state = 'PAUSED' and g.pause_reason = 'paused.by-a-person' and m.created_at <= ?3)""")
                .setParameter(1, at(now))
                .setParameter(2, at(now.minus(WAITED_LONG)))
                .setParameter(3, at(now.minus(PAUSED_LONG))));
    }

    /**
     * Those that took messages for an hour without one report although most of theirs are reported, and those that were
     * silent already and still are.
     */
    public Set<Long> silent() {
        Instant now = clock.instant();
        return ids(em.createNativeQuery("""
                        with lately as (
                          select gateway_id,
                            sum(accepted) filter (where at < ?2) as before, sum(delivered + undelivered) filter (where at < ?2) as reported_before,
                            sum(accepted) filter (where at >= ?2 and at < ?3) as quiet, sum(delivered + undelivered) filter (where at >= ?2) as reported_now
                          from gateway_hour where at >= ?1 group by gateway_id)
                        select g.id from gateway g join lately l on l.gateway_id = g.id
                        where g.state = 'LIVE' and l.quiet >= ?4 and l.reported_now = 0
                          and l.before >= ?4 and l.reported_before * 2 >= l.before
                        union
                        select i.gateway_id from gateway_incident i join gateway g on g.id = i.gateway_id
                        where i.cause = 'NO_REPORTS' and i.ended_at is null and g.state = 'LIVE'
                          and not exists (select 1 from gateway_hour h where h.gateway_id = i.gateway_id
                            and h.at >= date_trunc('hour', i.opened_at) and h.delivered + h.undelivered > 0)""")
                .setParameter(1, at(now.minus(USUAL)))
                .setParameter(2, at(now.truncatedTo(ChronoUnit.HOURS).minus(SILENT_LONG)))
                .setParameter(3, at(now.truncatedTo(ChronoUnit.HOURS)))
                .setParameter(4, ENOUGH));
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    private static Set<Long> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }
}
