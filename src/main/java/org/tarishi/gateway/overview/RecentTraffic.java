package org.tarishi.gateway.overview;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;

/**
 * What lately went over a gateway for a project: among the project's newest {@value #DEEP} messages, so that a page stays
 * fast however long the history is. Reads the tables of sending itself, since gateways know no flow.
 */
@Stateless
public class RecentTraffic {

    static final int DEEP = 2000;
    private static final int SHOWN = 5;

    private static final String LATELY = """
            with lately as (
              select m.id from (select id, gateway_id from message where project_id = ?1 order by id desc limit ?3) m
              where m.gateway_id = ?2)
            """;

    /** One submit. */
    public record Submitted(long messageId, Instant at, String kind, String code, String exchange) {}

    /** How often a trouble came up; {@code detail} is what the provider said the last time. */
    public record Troubles(String code, String detail, long count, Instant last) {}

    @PersistenceContext
    EntityManager em;

    /** What last went over the wire, newest first. It shows numbers and texts. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public List<Submitted> exchanges(ProjectId project, long gatewayId) {
        List<?> rows = em.createNativeQuery(LATELY + """
                        select e.message_id, e.at, e.kind, e.code, e.exchange
                        from lately join message_event e on e.message_id = lately.id
                        where e.exchange <> '' order by e.id desc limit ?4""")
                .setParameter(1, project.value())
                .setParameter(2, gatewayId)
                .setParameter(3, DEEP)
                .setParameter(4, SHOWN)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Submitted(
                        ((Number) row[0]).longValue(), at(row[1]), (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    /** Why messages were not taken or not delivered, the most frequent first. */
    @Needs(Permission.READ_GATEWAYS)
    public List<Troubles> troubles(ProjectId project, long gatewayId) {
        List<?> rows = em.createNativeQuery(LATELY + """
                        select e.code, (array_agg(e.detail order by e.id desc))[1], count(*), max(e.at)
                        from lately join message_event e on e.message_id = lately.id
                        where e.kind in ('DEFERRED', 'REFUSED', 'UNANSWERED')
                        group by e.code order by count(*) desc, max(e.at) desc limit ?4""")
                .setParameter(1, project.value())
                .setParameter(2, gatewayId)
                .setParameter(3, DEEP)
                .setParameter(4, SHOWN)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Troubles((String) row[0], (String) row[1], ((Number) row[2]).longValue(), at(row[3])))
                .toList();
    }

    private static Instant at(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
