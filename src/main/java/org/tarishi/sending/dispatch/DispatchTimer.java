package org.tarishi.sending.dispatch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.IntSupplier;

/** The dispatcher's heartbeat: every second. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DispatchTimer {

    private static final Logger LOG = System.getLogger(DispatchTimer.class.getName());
    private static final int ROUNDS = 50;

    @Inject
    Dispatcher dispatcher;

    @Inject
    SweepOutbox sweep;

    @Inject
    HealthNotes health;

    /** Never throws: the container would cancel a timer that failed twice, and with it all sending after a database outage. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        try {
            health.writeDown();
            settle(sweep::settleLostLeases);
            settle(sweep::holdQuiet);
            settle(sweep::expireOutlived);
            dispatcher.dispatchDue();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "dispatch.tick failed, trying again in a second: {0}", e.toString());
        }
    }

    private static void settle(IntSupplier some) {
        int settled = some.getAsInt();
        for (int round = 1; round < ROUNDS && settled > 0; round++) {
            settled = some.getAsInt();
        }
    }
}
