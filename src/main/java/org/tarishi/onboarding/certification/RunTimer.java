package org.tarishi.onboarding.certification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks every two seconds for runs to begin or to end. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunTimer {

    private static final Logger LOG = System.getLogger(RunTimer.class.getName());

    @Inject
    WatchRuns watch;

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        try {
            watch.look();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "certification.tick failed, trying again: {0}", e.toString());
        }
    }
}
