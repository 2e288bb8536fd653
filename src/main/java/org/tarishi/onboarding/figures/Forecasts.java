package org.tarishi.onboarding.figures;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.Timetable;
import org.tarishi.onboarding.country.Timetables;

/** How good the expected days were, and which requests are later than four in five. */
@Stateless
@NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
public class Forecasts {

    /** A way from the day it was handed in to the day it was live. */
    private record Way(String country, LocalDate from, LocalDate to) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Requests requests;

    @Inject
    Timetables timetables;

    @Inject
    Clock clock;

    /**
     * By how many days, in the middle, requests that went live missed the range that today's timetable of their country
     * gives for the day they were handed in; 0 within it. Empty when none went live.
     */
    public Optional<BigDecimal> medianMiss(Instant since) {
        List<Way> ways = ways(since);
        Map<String, Timetable> known = ways.stream()
                .map(Way::country)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), timetables::of));
        List<Long> misses = ways.stream()
                .map(way -> miss(way, known.get(way.country())))
                .sorted()
                .toList();
        return misses.isEmpty() ? Optional.empty() : Optional.of(median(misses));
    }

    private static long miss(Way way, Timetable timetable) {
        Timetable.Expected expected = timetable.from(RequestState.SUBMITTED, way.from());
        if (way.to().isBefore(expected.from())) {
            return way.to().until(expected.from(), ChronoUnit.DAYS);
        }
        return Math.max(0, expected.to().until(way.to(), ChronoUnit.DAYS));
    }

    private static BigDecimal median(List<Long> sorted) {
        int size = sorted.size();
        long twice =
                IntStream.of((size - 1) / 2, size / 2).mapToLong(sorted::get).sum();
        return BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
    }

    private List<Way> ways(Instant since) {
        List<?> rows =
                em.createNativeQuery("""
                        select r.country, min(e.at) filter (where e.move = 'SUBMIT'), min(e.at) filter (where e.move = 'GO_LIVE')
                        from request_event e join gateway_request r on r.id = e.request_id
                        where e.move in ('SUBMIT', 'GO_LIVE')
                        group by r.id, r.country
                        having min(e.at) filter (where e.move = 'GO_LIVE') >= ?1
                          and min(e.at) filter (where e.move = 'SUBMIT') is not null""").setParameter(1, Timestamp.from(since)).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Way((String) row[0], day(row[1]), day(row[2])))
                .toList();
    }

    private static LocalDate day(Object column) {
        return ((Timestamp) column).toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
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
