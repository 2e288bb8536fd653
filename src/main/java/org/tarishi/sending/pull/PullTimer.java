package org.tarishi.sending.pull;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Every minute settles what phones never spoke of. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PullTimer {

    private static final Logger LOG = System.getLogger(PullTimer.class.getName());

    @Inject
    SettleHandouts settle;

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(hour = "*", minute = "*", second = "23", persistent = false)
    void tick() {
        try {
            while (settle.giveUp() > 0) {
                // there may be more
            }
            while (settle.forget() > 0) {
                // there may be more
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "pull.tick failed, trying again in a minute: {0}", e.toString());
        }
    }
}
