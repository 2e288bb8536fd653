package org.tarishi.gateway.number;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tarishi.platform.mail.Mailbox;

/** Tells those who look after a number that its lease ends: {@link Lease#STEPS} days before. */
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeaseTimer {

    private static final System.Logger LOG = System.getLogger(LeaseTimer.class.getName());

    @Inject
    RemindOfLeases reminding;

    @Inject
    Mailbox mailbox;

    /** Hourly, so that a node that was down at any one hour makes no difference. */
    @Schedule(second = "30", minute = "7", hour = "*", persistent = false)
    public void remind() {
        try {
            reminding.due().forEach(this::remind);
        } catch (RuntimeException e) {
            // the container cancels a timer that throws
            LOG.log(WARNING, "lease.timer cause=" + e);
        }
    }

    private void remind(long id) {
        reminding.take(id).ifPresent(reminder -> {
            long mailed = reminder.to().stream()
                    .filter(to -> mailbox.send(to, reminder.subject(), reminder.text()))
                    .count();
            LOG.log(INFO, "lease.reminded number=" + id + " end=" + reminder.end() + " mailed=" + mailed);
        });
    }
}
