package org.tarishi.onboarding.figures;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Timetable;

/** Reads from the history how long requests stood where; stays that ended since a moment. */
@Stateless
@NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
public class TimesTaken {

    /** The next move after a hold ends it: nothing else is possible meanwhile. */
    private static final String ENDED = """
            with changed as (
              select request_id, id as place, at, to_state as state from request_event where from_state <> to_state
              union all select id, 0, created_at, 'DRAFT' from gateway_request),
            stay as (
              select request_id, state, at, lead(at) over (partition by request_id order by place) as until from changed),
            hold as (
              select request_id, at, until from (
                select request_id, move, at, lead(at) over (partition by request_id order by id) as until
                from request_event) e
              where e.move = 'HOLD' and e.until is not null),
            ended as (
              select s.state, cast(extract(epoch from s.until - s.at - coalesce((
                  select sum(h.until - h.at) from hold h
                  where h.request_id = s.request_id and h.at >= s.at and h.until <= s.until), interval '0')) as numeric)
                / 86400 as days
              from stay s where s.until >= ?1)
            select %s as about, count(*), percentile_cont(0.5) within group (order by days),
              percentile_cont(0.8) within group (order by days)
            from ended group by 1""";

    @PersistenceContext
    EntityManager em;

    /** In the order of the way. */
    public List<Took> byState(Instant since) {
        List<Took> took = read("state", since);
        return Arrays.stream(RequestState.values())
                .flatMap(state -> took.stream().filter(each -> each.of().equals(state.name())))
                .toList();
    }

    /** By whose turn it was, the slowest first. */
    public List<Took> byHolder(Instant since) {
        String holder = Arrays.stream(RequestState.values())
                .map(state -> "when '" + state + "' then '" + Timetable.holder(state) + "'")
                .collect(Collectors.joining(" ", "case state ", " end"));
        return read(holder, since).stream()
                .sorted((one, other) -> other.mostly().compareTo(one.mostly()))
                .toList();
    }

    private List<Took> read(String about, Instant since) {
        List<?> rows = em.createNativeQuery(ENDED.formatted(about))
                .setParameter(1, Timestamp.from(since))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(TimesTaken::took).toList();
    }

    private static Took took(Object[] row) {
        return new Took((String) row[0], ((Number) row[1]).longValue(), days(row[2]), days(row[3]));
    }

    private static BigDecimal days(Object column) {
        return new BigDecimal(column.toString()).setScale(1, RoundingMode.HALF_UP);
    }
}
