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
     * Whether it is not what came last by that key. Another node that asks about the same key at the same moment waits for
     * this transaction, and is told as if this one had been first, unless it fails.
     */
    public boolean isNew(long gatewayId, Fingerprint fingerprint, Instant at) {
        return em.createNativeQuery("""
                        insert into seen_inbound as s (gateway_id, fingerprint, content, seen_at) values (?1, ?2, ?3, ?4)
                        on conflict (gateway_id, fingerprint) do update
                            set content = excluded.content, seen_at = excluded.seen_at
                        where s.content <> excluded.content or s.seen_at not between ?5 and ?6""")
                        // nothing that waits to be written concerns it; what waits goes out in one batch
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter(1, gatewayId)
                        .setParameter(2, fingerprint.key())
                        .setParameter(3, fingerprint.content())
                        .setParameter(4, Timestamp.from(at))
                        .setParameter(5, Timestamp.from(at.minus(fingerprint.window())))
                        .setParameter(6, Timestamp.from(at.plus(fingerprint.window())))
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
