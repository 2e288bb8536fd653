package org.tarishi.onboarding.notice.mail;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Sends mails about requests every ten seconds. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeTimer {

    private static final Logger LOG = System.getLogger(NoticeTimer.class.getName());

    @Inject
    SendNotices notices;

    /** Never throws: the container would cancel a timer that failed twice, and with it all later mails. */
    @Schedule(hour = "*", minute = "*", second = "9/10", persistent = false)
    void tick() {
        try {
            notices.send();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "notice.unsent: {0}", e.toString());
        }
    }
}
