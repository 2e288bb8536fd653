package org.tarishi.receiving.callback;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Deletes old callbacks, in small transactions: they hold texts and numbers that are kept elsewhere by other rules. */
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgetCallbacksTimer {

    private static final System.Logger LOG = System.getLogger(ForgetCallbacksTimer.class.getName());
    private static final Duration KEPT = Duration.ofDays(30);
    // a person has still to look at these
    private static final Duration KEPT_UNROUTED = Duration.ofDays(90);
    private static final int BATCH = 500;

    @Inject
    KeptCallbacks kept;

    @Inject
    Clock clock;

    @Schedule(second = "13", minute = "41", hour = "2", persistent = false)
    void forget() {
        Instant now = clock.instant();
        try {
            while (kept.forget(now.minus(KEPT), now.minus(KEPT_UNROUTED), BATCH) == BATCH) {
                // there may be more
            }
        } catch (RuntimeException e) {
            // the container cancels a timer that throws
            LOG.log(WARNING, "callback.not-forgotten cause=" + e);
        }
    }
}
