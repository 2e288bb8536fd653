package org.tarishi.onboarding.spend;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.tarishi.onboarding.Requests;

/** Looks every hour at what the month has cost so far. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SpendTimer {

    private static final Logger LOG = System.getLogger(SpendTimer.class.getName());

    @Inject
    Requests requests;

    @Inject
    TellOfSpend telling;

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(hour = "*", minute = "37", persistent = false)
    void tick() {
        try {
            requests.carrying().forEach(telling::look);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "onboarding.spend failed, trying again in an hour: {0}", e.toString());
        }
    }
}
