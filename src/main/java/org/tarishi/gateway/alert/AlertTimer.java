package org.tarishi.gateway.alert;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Sends mails about incidents every ten seconds. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlertTimer {

    private static final Logger LOG = System.getLogger(AlertTimer.class.getName());

    @Inject
    SendAlerts alerts;

    /** Never throws: the container would cancel a timer that failed twice, and with it all later mails. */
    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void tick() {
        try {
            alerts.send();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "alert.unsent: {0}", e.toString());
        }
    }
}
