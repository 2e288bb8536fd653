package org.tarishi.gateway.health;

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
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;

/** Reads the figures of a project's traffic over a gateway; of a shared one only the project's own, and all for the platform. */
@Stateless
public class ReadTraffic {

    static final int HOURS = 24;

    /** Long enough to be steady, short enough to be now. */
    private static final Duration NOW = Duration.ofMinutes(2);

    private static final String COLUMNS =
            Arrays.stream(Figure.values()).map(Figure::column).collect(Collectors.joining(", "));

    /** The figures of the hour that began then. */
    public record Hour(Instant at, Figures figures) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The last {@value #HOURS} hours, the present one last; those without traffic too. */
    @Needs(Permission.READ_GATEWAYS)
    public List<Hour> lastHours(ProjectId project, long gatewayId) {
        return lastHours(first -> since(Span.HOUR, project, gatewayId, first));
    }

    /** As {@link #lastHours(ProjectId, long)}, of all projects over one that the platform shares. */
    @NeedsPlatform
    public List<Hour> lastHoursOfShared(long gatewayId) {
        return lastHours(first -> ofAllSince(Span.HOUR, gatewayId, first));
    }

    private List<Hour> lastHours(Function<Instant, Map<Instant, Figures>> figures) {
        Instant present = clock.instant().truncatedTo(ChronoUnit.HOURS);
        Instant first = present.minus(Duration.ofHours(HOURS - 1));
        Map<Instant, Figures> known = figures.apply(first);
        return IntStream.range(0, HOURS)
                .mapToObj(i -> first.plus(Duration.ofHours(i)))
                .map(at -> new Hour(at, known.getOrDefault(at, Figures.NONE)))
                .toList();
    }

    /** How many segments a minute the gateway took in the last two minutes that are over. */
    @Needs(Permission.READ_GATEWAYS)
    public BigDecimal perMinute(ProjectId project, long gatewayId) {
        return perMinute(first -> since(Span.MINUTE, project, gatewayId, first));
    }

    /** As {@link #perMinute(ProjectId, long)}, of all projects over one that the platform shares. */
    @NeedsPlatform
    public BigDecimal perMinuteOfShared(long gatewayId) {
        return perMinute(first -> ofAllSince(Span.MINUTE, gatewayId, first));
    }

    private BigDecimal perMinute(Function<Instant, Map<Instant, Figures>> figures) {
        Instant present = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        long taken = figures.apply(present.minus(NOW)).entrySet().stream()
                .filter(minute -> minute.getKey().isBefore(present))
                .mapToLong(minute -> minute.getValue().of(Figure.SEGMENTS))
                .sum();
        return BigDecimal.valueOf(taken).divide(BigDecimal.valueOf(NOW.toMinutes()), 1, RoundingMode.HALF_UP);
    }

    private Map<Instant, Figures> since(Span span, ProjectId project, long gatewayId, Instant first) {
        List<?> rows = em.createNativeQuery("select at, " + COLUMNS + " from " + span.table()
                        + " where gateway_id = ?1 and project_id = ?2 and at >= ?3")
                .setParameter(1, gatewayId)
                .setParameter(2, project.value())
                .setParameter(3, Timestamp.from(first))
                .getResultList();
        return byMoment(rows);
    }

    private Map<Instant, Figures> ofAllSince(Span span, long gatewayId, Instant first) {
        List<?> rows = em.createNativeQuery("select at, " + COLUMNS + " from " + span.table()
                        + " where gateway_id = ?1 and at >= ?2"
                        + " and exists (select 1 from gateway g where g.id = ?1 and g.project_id is null)")
                .setParameter(1, gatewayId)
                .setParameter(2, Timestamp.from(first))
                .getResultList();
        return byMoment(rows);
    }

    private static Map<Instant, Figures> byMoment(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .collect(
                        Collectors.toMap(row -> ((Timestamp) row[0]).toInstant(), ReadTraffic::figures, Figures::plus));
    }

    private static Figures figures(Object[] row) {
        return Figures.of(Arrays.stream(row)
                .skip(1)
                .mapToLong(count -> ((Number) count).longValue())
                .toArray());
    }
}
