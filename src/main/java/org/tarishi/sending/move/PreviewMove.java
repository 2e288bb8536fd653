package org.tarishi.sending.move;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateways;
import org.tarishi.sending.move.MovePreview.CountryCount;
import org.tarishi.sending.move.MovePreview.LaneCount;
import org.tarishi.sending.outbox.Lane;

/** Says what a move would do, without doing it. */
@Stateless
public class PreviewMove {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gateways gateways;

    @Inject
    Clock clock;

    @Needs(Permission.MANAGE_GATEWAYS)
    public MovePreview preview(ProjectId project, long from, long to, boolean ownSenders) {
        Move move = new Move(gateways.get(project, from), gateways.get(project, to), ownSenders);
        return new MovePreview(
                rows("select o.lane, count(*) " + Movable.ROWS + " group by o.lane order by o.lane", project, move)
                        .map(row -> new LaneCount(Lane.values()[number(row[0])].name(), count(row[1])))
                        .toList(),
                rows(
                                "select substr(m.recipient, 1, 4), count(*) " + Movable.ROWS
                                        + " group by 1 order by 2 desc, 1",
                                project,
                                move)
                        .map(row -> new CountryCount((String) row[0], count(row[1])))
                        .toList(),
                count(
                        "select count(*) from outbox o join message m on m.id = o.message_id"
                                + " where o.gateway_id = ?1 and o.project_id = ?2 and m.sender <> ''"
                                + " and m.sender <> ?3",
                        from,
                        project.value(),
                        move.from().getSender()),
                count(
                        "select count(*) from outbox where gateway_id = ?1 and project_id = ?2"
                                + " and claimed_until is not null",
                        from,
                        project.value()),
                count(
                        "select count(*) from outbox o where o.gateway_id = ?1 and o.project_id = ?2"
                                + " and o.claimed_until is null and " + Movable.UNANSWERED,
                        from,
                        project.value()),
                count("select count(*) from outbox where gateway_id = ?1 and project_id = ?2", to, project.value()));
    }

    private Stream<Object[]> rows(String sql, ProjectId project, Move move) {
        List<?> rows = Movable.bind(em.createNativeQuery(sql), project, move, Timestamp.from(clock.instant()))
                .getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private long count(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return count(query.getSingleResult());
    }

    private static long count(Object column) {
        return ((Number) column).longValue();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
