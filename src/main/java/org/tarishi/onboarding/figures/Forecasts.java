package org.tarishi.onboarding.figures;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.Timetable;
import org.tarishi.onboarding.country.Timetables;

/** How good the expected days were, and which requests are later than four in five. */
@Stateless
@NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
public class Forecasts {

    /** What was promised, and the day it was live. */
    private record Outcome(Timetable.Expected promised, LocalDate live) {

        long miss() {
            if (live.isBefore(promised.from())) {
                return live.until(promised.from(), ChronoUnit.DAYS);
            }
            return Math.max(0, promised.to().until(live, ChronoUnit.DAYS));
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Requests requests;

    @Inject
    Timetables timetables;

    @Inject
    Clock clock;

    /**
     * By how many days, in the middle, requests that went live missed the range that was promised when they were first handed
     * in; 0 within it. Empty when none went live of which a promise was kept.
     */
    public Optional<BigDecimal> medianMiss(Instant since) {
        List<Long> misses = outcomes(since).stream().map(Outcome::miss).sorted().toList();
        return misses.isEmpty() ? Optional.empty() : Optional.of(median(misses));
    }

    private static BigDecimal median(List<Long> sorted) {
        int size = sorted.size();
        long twice =
                IntStream.of((size - 1) / 2, size / 2).mapToLong(sorted::get).sum();
        return BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
    }

    private List<Outcome> outcomes(Instant since) {
        List<?> rows =
                em.createNativeQuery("""
                        select p.live_from, p.live_to, min(e.at) from request_event e
                        join request_promise p on p.request_id = e.request_id
                        where e.move = 'GO_LIVE'
                        group by p.request_id, p.live_from, p.live_to
                        having min(e.at) >= ?1""").setParameter(1, Timestamp.from(since)).getResultList();
        return rows.stream().map(Object[].class::cast).map(Forecasts::outcome).toList();
    }

    private static Outcome outcome(Object[] row) {
        LocalDate live =
                ((Timestamp) row[2]).toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
        return new Outcome(new Timetable.Expected(((Date) row[0]).toLocalDate(), ((Date) row[1]).toLocalDate()), live);
    }

    /** Of the requests under way: how many stand where they are for longer than four in five do. */
    public Share late() {
        List<GatewayRequest> open = requests.underWay();
        Instant now = clock.instant();
        Map<String, Timetable> known = open.stream()
                .map(GatewayRequest::getCountry)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), timetables::of));
        long late = open.stream()
                .filter(request -> Optional.ofNullable(known.get(request.getCountry()))
                        .filter(timetable -> timetable.isLate(request, now))
                        .isPresent())
                .count();
        return new Share("late", late, open.size());
    }
}
