package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** Remembers what came in lately, for all nodes. */
@Stateless
public class SeenInbound {

    @PersistenceContext
    EntityManager em;

    /**
     * Whether it comes for the first time. Another node that asks the same at the same moment waits for this transaction
     * and is told no, unless this one fails.
     */
    public boolean isFirst(long gatewayId, Fingerprint fingerprint, Instant at) {
        return em.createNativeQuery("""
                        insert into seen_inbound as s (gateway_id, fingerprint, seen_at) values (?1, ?2, ?3)
                        on conflict (gateway_id, fingerprint) do update set seen_at = excluded.seen_at
                        where s.seen_at not between ?4 and ?5""")
                        // nothing that waits to be written concerns it; what waits goes out in one batch
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter(1, gatewayId)
                        .setParameter(2, fingerprint.value())
                        .setParameter(3, Timestamp.from(at))
                        .setParameter(4, Timestamp.from(at.minus(fingerprint.window())))
                        .setParameter(5, Timestamp.from(at.plus(fingerprint.window())))
                        .executeUpdate()
                == 1;
    }

    /** @return how many went; fewer than {@code most} when no more is that old */
    public int forget(Instant before, int most) {
        return em.createNativeQuery("""
                        delete from seen_inbound where (gateway_id, fingerprint) in (
                            select gateway_id, fingerprint from seen_inbound where seen_at < ?1 limit ?2
                            for update skip locked)""")
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, most)
                .executeUpdate();
    }
}
