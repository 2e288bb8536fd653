package org.tarishi.sending.delivery;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Lets parked reports look for their messages again, every second. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryTimer {

    private static final Logger LOG = System.getLogger(DeliveryTimer.class.getName());
    private static final int ROUNDS = 50;

    @Inject
    DeliveryReports reports;

    /** Never throws: the container would cancel a timer that failed twice, and with it all later reports. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        try {
            int looked = reports.applyParked();
            for (int round = 1; round < ROUNDS && looked > 0; round++) {
                looked = reports.applyParked();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "delivery.parked failed, trying again in a second: {0}", e.toString());
        }
    }
}
