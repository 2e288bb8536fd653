package org.tarishi.gateway.incident;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks after the gateways every ten seconds. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IncidentTimer {

    private static final Logger LOG = System.getLogger(IncidentTimer.class.getName());

    @Inject
    IncidentWatch watch;

    /** Never throws: the container would cancel a timer that failed twice, and with it all later alarms. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tick() {
        try {
            watch.look();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "incident.watch failed, trying again in ten seconds: {0}", e.toString());
        }
    }
}
