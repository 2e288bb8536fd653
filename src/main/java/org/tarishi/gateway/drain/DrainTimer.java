package org.tarishi.gateway.drain;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks every five seconds whether a draining gateway is empty. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DrainTimer {

    private static final Logger LOG = System.getLogger(DrainTimer.class.getName());

    @Inject
    PauseDrained drained;

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        try {
            drained.pause();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "drain.unpaused, trying again in five seconds: {0}", e.toString());
        }
    }
}
