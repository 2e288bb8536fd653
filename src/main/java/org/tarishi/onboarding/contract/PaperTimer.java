package org.tarishi.onboarding.contract;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks every hour which papers end soon. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaperTimer {

    private static final Logger LOG = System.getLogger(PaperTimer.class.getName());

    @Inject
    RemindOfPapers reminding;

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(hour = "*", minute = "47", persistent = false)
    void tick() {
        try {
            reminding.look();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "onboarding.papers failed, trying again in an hour: {0}", e.toString());
        }
    }
}
