package org.tarishi.onboarding.pilot;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.tarishi.onboarding.PilotFigures;
import org.tarishi.onboarding.country.CountryProfiles;
import org.tarishi.onboarding.request.RequestVersions;
import org.tarishi.platform.Ids;

/**
 * Reads a pilot's real traffic from the figures of the gateway and from what came in, from the first full hour of the pilot
 * on, so that no message of the certification counts. Reads the tables itself, since onboarding knows no receiving.
 */
@Stateless
public class PilotTraffic {

    private static final int DIGITS = 4;

    @PersistenceContext
    EntityManager em;

    @Inject
    RequestVersions versions;

    @Inject
    CountryProfiles profiles;

    @Inject
    Clock clock;

    public PilotFigures figures(TriedGateway tried, Pilot pilot) {
        Instant since = tried.request().getStateSince();
        String direction = direction(pilot.getRequestId());
        Object[] sums = (Object[]) em.createNativeQuery("""
                        select coalesce(sum(accepted), 0), coalesce(sum(delivered), 0),
                          coalesce(sum(delivered + undelivered), 0)
                        from gateway_hour where gateway_id = ?1 and at >= ?2""")
                .setParameter(1, tried.id())
                .setParameter(2, Timestamp.from(since))
                .getSingleResult();
        return new PilotFigures(
                Duration.between(since, clock.instant()).toDays(),
                count(sums[0]),
                received(pilot, since),
                share(count(sums[1]), count(sums[2])),
                lost(tried.id(), since),
                openIncidents(tried.id()),
                pilot.deviation(),
                !direction.equals("receive-only"),
                !direction.equals("one-way"),
                profiles.of(tried.request().getCountry()).pilotSuccess());
    }

    /** As the request says; empty where it was not asked. */
    private String direction(long requestId) {
        return versions.handedIn(requestId)
                .map(version -> version.answers().text("direction"))
                .orElse("");
    }

    private static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.DOWN);
    }

    private long received(Pilot pilot, Instant since) {
        return count(em.createNativeQuery("""
                        select count(*) from request_pilot_project p
                        join inbound i on i.project_id = p.project_id and i.id >= ?3
                        where p.request_id = ?1 and i.gateway_id = ?2""")
                .setParameter(1, pilot.getRequestId())
                .setParameter(2, pilot.getGatewayId())
                .setParameter(3, Ids.firstAt(since))
                .getSingleResult());
    }

    /** Callbacks that were kept and could not be read, or found nobody. */
    private long lost(long gatewayId, Instant since) {
        return count(em.createNativeQuery("""
                        select count(*) from callback_exchange
                        where gateway_id = ?1 and id >= ?2 and state in ('UNREADABLE', 'UNROUTED')""")
                .setParameter(1, gatewayId)
                .setParameter(2, Ids.firstAt(since))
                .getSingleResult());
    }

    private long openIncidents(long gatewayId) {
        return count(
                em.createNativeQuery("select count(*) from gateway_incident where gateway_id = ?1 and ended_at is null")
                        .setParameter(1, gatewayId)
                        .getSingleResult());
    }

    /** Segments that the gateway took in the pilot until the end of a day of UTC. */
    public long segments(TriedGateway tried, LocalDate until) {
        return count(em.createNativeQuery("""
                        select coalesce(sum(segments), 0) from gateway_hour
                        where gateway_id = ?1 and at >= ?2 and at < ?3""")
                .setParameter(1, tried.id())
                .setParameter(2, Timestamp.from(tried.request().getStateSince()))
                .setParameter(
                        3,
                        Timestamp.from(
                                until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
                .getSingleResult());
    }

    private static long count(Object column) {
        return ((Number) column).longValue();
    }
}
