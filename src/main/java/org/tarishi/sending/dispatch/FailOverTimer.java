package org.tarishi.sending.dispatch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every other second: what waits for a closed gateway is led to another one. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FailOverTimer {

    private static final Logger LOG = System.getLogger(FailOverTimer.class.getName());
    private static final int ROUNDS = 20;

    @Inject
    MoveStranded move;

    @Inject
    Clock clock;

    /** By gateway. */
    private final Map<Long, StrandedSearch> searches = new HashMap<>();

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        try {
            List<Long> closed = move.gateways();
            searches.keySet().retainAll(closed);
            closed.forEach(this::lookThrough);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "dispatch.reroute failed, trying again: {0}", e.toString());
        }
    }

    private void lookThrough(long gatewayId) {
        StrandedSearch search = searches.getOrDefault(gatewayId, StrandedSearch.NEW);
        if (search.isResting(clock.instant())) {
            return;
        }
        for (int round = 0; round < ROUNDS; round++) {
            search = search.after(move.moveSome(gatewayId, search.place()), clock.instant());
            if (search.isAtTheBeginning()) {
                break;
            }
        }
        searches.put(gatewayId, search);
    }
}
