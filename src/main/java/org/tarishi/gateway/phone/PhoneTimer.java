package org.tarishi.gateway.phone;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks after the phones every ten seconds. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhoneTimer {

    private static final Logger LOG = System.getLogger(PhoneTimer.class.getName());

    @Inject
    WatchPhones watch;

    /** Never throws: the container would cancel a timer that failed twice, and with it all later alarms. */
    @Schedule(hour = "*", minute = "*", second = "4/10", persistent = false)
    void tick() {
        try {
            watch.look();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "phone.watch failed, trying again in ten seconds: {0}", e.toString());
        }
    }
}
