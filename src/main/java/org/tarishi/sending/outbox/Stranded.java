package org.tarishi.sending.outbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Finds messages that wait for a gateway which takes none for now, though another gateway might have them. */
@Stateless
public class Stranded {

    /** A place in a gateway's queue: everything up to it was looked at. */
    public record Place(long project, long number, int lane, Instant dueAt, long messageId) {

        public static final Place START = new Place(0, 0, -1, Instant.EPOCH, 0);
    }

    /** Messages of a queue, locked until the transaction ends, and the place after them. */
    public record Some(List<OutboxEntry> entries, Place end) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    /** @param longHold a gateway that is held beyond this moment is one of them */
    public List<Long> gateways(Instant now, Instant longHold) {
        List<?> ids = em.createNativeQuery("""
                        select g.id from gateway g left join gateway_health h on h.gateway_id = g.id
                        where (g.state <> 'LIVE' or h.held_until > ?1
                               or h.breaker <> 'CLOSED' and h.breaker_until > ?2)
                          and exists (select 1 from outbox o
                                      where o.gateway_id = g.id and o.claimed_until is null and o.routed)""")
                .setParameter(1, Timestamp.from(longHold))
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Those after a place, in the order of their index; other nodes skip them meanwhile. */
    public Some after(long gatewayId, Place place, int most) {
        List<?> rows = em.createNativeQuery("""
                        select project_id, number_id, lane, due_at, message_id from outbox
                        where gateway_id = ?1 and claimed_until is null
                          and (project_id, number_id, lane, due_at, message_id) > (?2, ?3, ?4, ?5, ?6)
                        order by project_id, number_id, lane, due_at, message_id limit ?7 for update skip locked""")
                .setParameter(1, gatewayId)
                .setParameter(2, place.project())
                .setParameter(3, place.number())
                .setParameter(4, place.lane())
                .setParameter(5, Timestamp.from(place.dueAt()))
                .setParameter(6, place.messageId())
                .setParameter(7, most)
                .getResultList();
        List<Place> found = rows.stream().map(row -> placeOf((Object[]) row)).toList();
        Place end = found.isEmpty() ? Place.START : found.get(found.size() - 1);
        return new Some(outbox.locked(found.stream().map(Place::messageId).toList()), end);
    }

    private static Place placeOf(Object[] row) {
        return new Place(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).intValue(),
                ((Timestamp) row[3]).toInstant(),
                ((Number) row[4]).longValue());
    }
}
