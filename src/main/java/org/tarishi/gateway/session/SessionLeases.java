package org.tarishi.gateway.session;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The table of who holds which session until when. */
@Stateless
public class SessionLeases {

    /** With the second between two looks and a bind, a session is taken over well within half a minute. */
    static final Duration LEASE = Duration.ofSeconds(15);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Takes or renews what is free, run out or the node's own already.
     *
     * @param gatewayIds in ascending order, so that two nodes never wait for each other
     * @return those that are the node's until a {@link #LEASE} from now
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> take(List<Long> gatewayIds, String node) {
        Instant now = clock.instant();
        return gatewayIds.stream().filter(id -> take(id, node, now)).toList();
    }

    private boolean take(long gatewayId, String node, Instant now) {
        return em.createNativeQuery("""
                        insert into gateway_session as held (gateway_id, owner, leased_until) values (?1, ?2, ?3)
                        on conflict (gateway_id) do update
                          set owner = excluded.owner, leased_until = excluded.leased_until
                          where held.owner = excluded.owner or held.leased_until <= ?4""")
                        .setParameter(1, gatewayId)
                        .setParameter(2, node)
                        .setParameter(3, Timestamp.from(now.plus(LEASE)))
                        .setParameter(4, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Gives all of a node's back, so that another need not wait for them to run out. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void giveBack(String node) {
        em.createNativeQuery("delete from gateway_session where owner = ?1")
                .setParameter(1, node)
                .executeUpdate();
    }
}
