package org.tarishi.onboarding.figures;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;

/** Reads what became of requests since a moment. */
@Stateless
@NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
public class Outcomes {

    private static final String CLOSED = "('REJECTED', 'WITHDRAWN', 'EXPIRED', 'CLOSED_ALTERNATIVE')";

    @PersistenceContext
    EntityManager em;

    /** The newest first. */
    public List<Month> months(Instant since) {
        return rows("""
                        select to_char(at at time zone 'UTC', 'YYYY-MM') as month,
                          count(distinct request_id) filter (where move = 'SUBMIT'),
                          count(distinct request_id) filter (where move = 'GO_LIVE'),
                          count(distinct request_id) filter (where to_state in %s)
                        from request_event where at >= ?1 group by 1 order by 1 desc""".formatted(CLOSED), since)
                .map(row -> new Month((String) row[0], count(row[1]), count(row[2]), count(row[3])))
                .toList();
    }

    /** Of the requests that were handed in: to how many was a question sent back. */
    public Share returned(Instant since) {
        return share("returned", """
                select count(distinct request_id) filter (where move = 'ASK_BACK'),
                  count(distinct request_id) filter (where move in ('SUBMIT', 'ASK_BACK'))
                from request_event where at >= ?1""", since);
    }

    /** Which answers were changed after a question, the most frequent first. */
    public List<Share> changedAnswers(Instant since) {
        return rows("""
                        select f.key, count(distinct v.request_id), (
                          select count(distinct request_id) from request_event where move = 'ANSWER' and at >= ?1)
                        from request_version v
                        join request_version b on b.request_id = v.request_id and b.number = v.number - 1
                        join request_event e on e.request_id = v.request_id and e.move = 'ANSWER' and e.at >= ?1
                          and e.at between v.handed_in_at - interval '1 minute' and v.handed_in_at + interval '1 minute'
                        cross join lateral (
                          select coalesce(now.key, before.key) as key
                          from jsonb_each_text(cast(v.answers as jsonb)) now
                          full join jsonb_each_text(cast(b.answers as jsonb)) before on before.key = now.key
                          where now.value is distinct from before.value) f
                        group by f.key order by 2 desc, 1 limit 10""", since).map(Outcomes::share).toList();
    }

    /** From where requests were closed without a gateway, the most frequent first. */
    public List<Share> givenUp(Instant since) {
        return rows("""
                        select from_state, count(*), sum(count(*)) over ()
                        from request_event where to_state in %s and from_state <> to_state and at >= ?1
                        group by 1 order by 2 desc, 1""".formatted(CLOSED), since).map(Outcomes::share).toList();
    }

    /** Quotes for each request that has any, as a share: the part is quotes. */
    public Share quotes(Instant since) {
        return share("quotes", "select count(*), count(distinct request_id) from quote where written_at >= ?1", since);
    }

    /** Of the quotes that owners were offered: how many they took. */
    public Share accepted(Instant since) {
        return share("accepted", """
                select count(*) filter (where move = 'ACCEPT_QUOTE'), count(*) filter (where move = 'OFFER_QUOTE')
                from request_event where at >= ?1""", since);
    }

    /** Of the pilots: how many were taken back. */
    public Share rolledBack(Instant since) {
        return share("rolled-back", """
                select count(*) filter (where move = 'ROLL_BACK'), count(*) filter (where move = 'START_PILOT')
                from request_event where at >= ?1""", since);
    }

    /** Of the requests that were tested: how many passed at once. */
    public Share firstRuns(Instant since) {
        return share("first-runs", """
                select count(*) filter (where state in ('PASSED', 'EXPIRED')), count(*) from (
                  select distinct on (request_id) request_id, state from certification_run
                  where state in ('PASSED', 'FAILED', 'EXPIRED') and queued_at >= ?1 order by request_id, id) first""", since);
    }

    /** The checks that fail most often. */
    public List<Share> failingChecks(Instant since) {
        return rows("""
                        select check_id, count(*) filter (where state = 'FAILED'), count(*)
                        from certification_check where state in ('PASSED', 'FAILED') and ended_at >= ?1
                        group by 1 having count(*) filter (where state = 'FAILED') > 0
                        order by 2 desc, 1 limit 10""", since).map(Outcomes::share).toList();
    }

    private Share share(String of, String sql, Instant since) {
        Object[] row = rows(sql, since).findFirst().orElseThrow();
        return new Share(of, count(row[0]), count(row[1]));
    }

    private Stream<Object[]> rows(String sql, Instant since) {
        List<?> rows =
                em.createNativeQuery(sql).setParameter(1, Timestamp.from(since)).getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static Share share(Object[] row) {
        return new Share((String) row[0], count(row[1]), count(row[2]));
    }

    private static long count(Object column) {
        return ((Number) column).longValue();
    }
}
