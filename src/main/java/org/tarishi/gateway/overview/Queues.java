package org.tarishi.gateway.overview;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;

/** What waits for the gateways. Reads the outbox's table itself, since gateways know no flow. */
@Stateless
public class Queues {

    /** What a project has waiting for a gateway; {@code oldest} is when the first of it was written. */
    public record Waiting(long count, Optional<Instant> oldest) {

        static final Waiting NOTHING = new Waiting(0, Optional.empty());
    }

    @PersistenceContext
    EntityManager em;

    /** By gateway id; one without an entry has nothing waiting. Of a shared gateway only this project's messages. */
    @Needs(Permission.READ_GATEWAYS)
    public Map<Long, Waiting> of(ProjectId project) {
        // ids grow with time, so the smallest is the oldest
        List<?> rows =
                em.createNativeQuery("""
                        select q.gateway_id, q.waiting, m.created_at
                        from (select gateway_id, count(*) as waiting, min(message_id) as first
                              from outbox where project_id = ?1 group by gateway_id) q
                        join message m on m.id = q.first""").setParameter(1, project.value()).getResultList();
        return byGateway(rows);
    }

    /** What all projects have waiting for one that the platform shares; nothing for any other. */
    @NeedsPlatform
    public Waiting ofShared(long gatewayId) {
        Object[] row =
                (Object[]) em.createNativeQuery("""
                        select count(*), (select created_at from message where id = min(o.message_id))
                        from outbox o join gateway g on g.id = o.gateway_id
                        where o.gateway_id = ?1 and g.project_id is null""").setParameter(1, gatewayId).getSingleResult();
        return new Waiting(
                ((Number) row[0]).longValue(),
                Optional.ofNullable((Timestamp) row[1]).map(Timestamp::toInstant));
    }

    /** As {@link #ofShared}, of all of them by gateway id. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.AUDITOR})
    public Map<Long, Waiting> ofAllShared() {
        List<?> rows = em.createNativeQuery("""
                        select q.gateway_id, q.waiting, m.created_at
                        from (select o.gateway_id, count(*) as waiting, min(o.message_id) as first
                              from outbox o join gateway g on g.id = o.gateway_id
                              where g.project_id is null group by o.gateway_id) q
                        join message m on m.id = q.first""").getResultList();
        return byGateway(rows);
    }

    private static Map<Long, Waiting> byGateway(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), Queues::waiting));
    }

    private static Waiting waiting(Object[] row) {
        Instant oldest = ((Timestamp) row[2]).toInstant();
        return new Waiting(((Number) row[1]).longValue(), Optional.of(oldest));
    }
}
