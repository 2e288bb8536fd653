package org.tarishi.receiving.callback;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every second whether a phone has to be rung. */
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BellTimer {

    private static final System.Logger LOG = System.getLogger(BellTimer.class.getName());

    @Inject
    Bells bells;

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void tick() {
        try {
            bells.look();
        } catch (RuntimeException e) {
            LOG.log(WARNING, "bells.not-rung cause=" + e);
        }
    }
}
