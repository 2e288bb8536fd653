package org.tarishi.gateway.health;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.tarishi.gateway.health.TrafficTally.Minute;

/** Writes the figures down every second, and forgets old ones every hour. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrafficTimer {

    private static final Logger LOG = System.getLogger(TrafficTimer.class.getName());

    @Inject
    TrafficTally tally;

    @Inject
    TrafficCounts counts;

    /** Never throws: the container would cancel a timer that failed twice. What cannot be written waits for the next second. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        Map<Minute, Figures> taken = tally.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            counts.add(taken);
        } catch (RuntimeException e) {
            tally.giveBack(taken);
            LOG.log(Level.WARNING, "traffic.unwritten, trying again in a second: {0}", e.toString());
        }
    }

    @Schedule(hour = "*", minute = "7", second = "23", persistent = false)
    void forget() {
        try {
            counts.forget();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "traffic.unforgotten, trying again in an hour: {0}", e.toString());
        }
    }

    @PreDestroy
    void last() {
        tick();
    }
}
