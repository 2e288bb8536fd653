package org.tarishi.onboarding.notice.reminder;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Reminds every hour, after what time alone moves was moved. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {

    private static final Logger LOG = System.getLogger(ReminderTimer.class.getName());

    @Inject
    Reminders reminders;

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(hour = "*", minute = "27", persistent = false)
    void tick() {
        try {
            reminders.send();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "onboarding.reminders failed, trying again in an hour: {0}", e.toString());
        }
    }
}
