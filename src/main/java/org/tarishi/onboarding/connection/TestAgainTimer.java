package org.tarishi.onboarding.connection;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Looks every hour for tests that have become too old; they hold for days. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TestAgainTimer {

    private static final Logger LOG = System.getLogger(TestAgainTimer.class.getName());

    @Inject
    TestAgain tests;

    /** Never throws: the container would cancel a timer that failed twice. */
    @Schedule(hour = "*", minute = "37", persistent = false)
    void tick() {
        try {
            tests.passTime();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "connection.tick failed, trying again in an hour: {0}", e.toString());
        }
    }
}
