package org.tarishi.gateway.session;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks after the sessions every second. */
@Startup
@Singleton
@DependsOn("CallbackTimer")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SessionTimer {

    private static final Logger LOG = System.getLogger(SessionTimer.class.getName());

    @Inject
    KeepSessions sessions;

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        try {
            sessions.keep();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "session.tick failed, trying again in a second: {0}", e.toString());
            sessions.dropRunOut();
        }
    }
}
