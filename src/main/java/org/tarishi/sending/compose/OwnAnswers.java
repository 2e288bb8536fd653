package org.tarishi.sending.compose;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.ProjectId;

/**
 * How often a project answered a number by itself, for all nodes: after {@value #MOST} answers in ten minutes the number may
 * well be a machine that answers ours, and gets no more for an hour.
 */
@Stateless
public class OwnAnswers {

    /** What the columns of the last answers are made for. */
    static final int MOST = 3;

    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final Duration SILENCE = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    /**
     * That a number gets no answers by itself.
     *
     * @param withheld answers that were not given since
     */
    public record Silence(Instant until, int withheld) {}

    /**
     * Counts one more answer, unless there were too many; the row lets one answer at a time be decided on.
     *
     * @return whether it may be given
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean mayAnswer(ProjectId project, String number, Instant at) {
        boolean may = count(project, number, at) == 1;
        if (!may) {
            withhold(project, number, at);
        }
        return may;
    }

    private int count(ProjectId project, String number, Instant at) {
        return em.createNativeQuery("""
                        insert into own_answer as a (project_id, number, last_at) values (?1, ?2, ?3)
                        on conflict (project_id, number) do update set
                            last_at = excluded.last_at, second_at = a.last_at, third_at = a.second_at,
                            muted_until = null, withheld = 0
                        where coalesce(a.muted_until, '-infinity') <= ?3 and coalesce(a.third_at, '-infinity') <= ?4""")
                .setParameter(1, project.value())
                .setParameter(2, number)
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, Timestamp.from(at.minus(SPAN)))
                .executeUpdate();
    }

    private void withhold(ProjectId project, String number, Instant at) {
        em.createNativeQuery("""
                        update own_answer set muted_until = greatest(muted_until, ?3), withheld = withheld + 1
                        where project_id = ?1 and number = ?2""")
                .setParameter(1, project.value())
                .setParameter(2, number)
                .setParameter(3, Timestamp.from(at.plus(SILENCE)))
                .executeUpdate();
    }

    /** Empty for a number that is answered. */
    public Optional<Silence> silence(ProjectId project, String number, Instant at) {
        List<?> rows = em.createNativeQuery("""
                        select muted_until, withheld from own_answer
                        where project_id = ?1 and number = ?2 and muted_until > ?3""")
                .setParameter(1, project.value())
                .setParameter(2, number)
                .setParameter(3, Timestamp.from(at))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Silence(((Timestamp) row[0]).toInstant(), ((Number) row[1]).intValue()))
                .findFirst();
    }

    /** As if none had been given: whoever tests a gateway is no machine. */
    public void forget(ProjectId project, String number) {
        em.createNativeQuery("delete from own_answer where project_id = ?1 and number = ?2")
                .setParameter(1, project.value())
                .setParameter(2, number)
                .executeUpdate();
    }
}
