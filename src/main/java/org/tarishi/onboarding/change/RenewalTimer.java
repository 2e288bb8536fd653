package org.tarishi.onboarding.change;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.tarishi.onboarding.Requests;

/** Looks every hour what ends soon. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RenewalTimer {

    private static final Logger LOG = System.getLogger(RenewalTimer.class.getName());

    @Inject
    Requests requests;

    @Inject
    OpenRenewal renewals;

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(hour = "*", minute = "37", persistent = false)
    void tick() {
        try {
            requests.live().forEach(this::look);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "onboarding.renewals failed, trying again in an hour: {0}", e.toString());
        }
    }

    /** Each in a transaction of its own, so that one that fails holds up no other. */
    private void look(long id) {
        try {
            renewals.look(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "onboarding.not-renewed id={0} {1}", Long.toString(id), e.toString());
        }
    }
}
