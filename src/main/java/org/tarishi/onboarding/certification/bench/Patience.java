package org.tarishi.onboarding.certification.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits in small steps, so that a run can be stopped meanwhile. */
final class Patience {

    private static final Duration STEP = Duration.ofMillis(200);

    private final Clock clock;
    private final Runnable pulse;

    /** @param pulse called at every step; throws {@link RunStopped} when nobody is to wait any longer */
    Patience(Clock clock, Runnable pulse) {
        this.clock = clock;
        this.pulse = pulse;
    }

    boolean until(BooleanSupplier wanted, Duration atMost) {
        Instant end = clock.instant().plus(atMost);
        while (!wanted.getAsBoolean()) {
            if (clock.instant().isAfter(end)) {
                return false;
            }
            rest(STEP);
        }
        return true;
    }

    void rest(Duration span) {
        Instant end = clock.instant().plus(span);
        do {
            pulse.run();
            step(Duration.between(clock.instant(), end));
        } while (clock.instant().isBefore(end));
    }

    private static void step(Duration left) {
        long millis = Math.min(STEP.toMillis(), left.toMillis());
        try {
            Thread.sleep(Math.max(1, millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunStopped();
        }
    }
}
