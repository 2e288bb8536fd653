package org.tarishi.receiving.inbox;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Shows long texts that stayed incomplete, and forgets what came in too long ago to come again. */
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InboxTimer {

    private static final System.Logger LOG = System.getLogger(InboxTimer.class.getName());
    private static final int BATCH = 1000;

    @Inject
    Inbox inbox;

    @Inject
    InboundParts parts;

    @Inject
    SeenInbound seen;

    @Inject
    Clock clock;

    @Schedule(second = "20", minute = "*", hour = "*", persistent = false)
    void showIncomplete() {
        Instant before = clock.instant().minus(JoinParts.PATIENCE);
        quietly(() -> parts.waitingSince(before, BATCH).forEach(key -> quietly(() -> inbox.deliverLate(key))));
    }

    @Schedule(second = "40", minute = "17", hour = "*", persistent = false)
    void forget() {
        Instant before = clock.instant().minus(Fingerprint.BY_ID);
        quietly(() -> {
            while (seen.forget(before, BATCH) == BATCH) {
                // there may be more
            }
        });
    }

    /** The container cancels a timer that throws. */
    private static void quietly(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            LOG.log(WARNING, "inbox.timer cause=" + e);
        }
    }
}
