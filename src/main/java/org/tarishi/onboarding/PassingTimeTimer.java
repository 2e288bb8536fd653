package org.tarishi.onboarding;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks every hour; the shortest of these times is days. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PassingTimeTimer {

    private static final Logger LOG = System.getLogger(PassingTimeTimer.class.getName());

    @Inject
    PassingTime time;

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    void tick() {
        try {
            time.pass();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "onboarding.tick failed, trying again in an hour: {0}", e.toString());
        }
    }
}
