package org.tarishi.sending.compose;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Forgets idempotency keys after their time, every day, in small batches that hold nobody up. */
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgetAnswersTimer {

    private static final System.Logger LOG = System.getLogger(ForgetAnswersTimer.class.getName());
    private static final int BATCH = 500;

    @Inject
    IdempotentAnswers answers;

    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "41", persistent = false)
    void forget() {
        Instant before = clock.instant().minus(IdempotentAnswers.KEPT);
        try {
            while (answers.forget(before, BATCH) == BATCH) {
                // there may be more
            }
        } catch (RuntimeException e) {
            // the container cancels a timer that throws
            LOG.log(WARNING, "idempotency.timer cause=" + e);
        }
    }
}
