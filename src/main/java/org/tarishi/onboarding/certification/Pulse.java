package org.tarishi.onboarding.certification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.tarishi.onboarding.certification.bench.RunStopped;

/** The sign of life of a run, every few seconds however often it is asked for. Used by one thread. */
final class Pulse implements Runnable {

    /** A node that has given none for so long is gone. */
    static final Duration DEAD_AFTER = Duration.ofMinutes(1);

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Clock clock;
    private final BooleanSupplier beat;
    private Instant last = Instant.EPOCH;

    /** @param beat returns whether the run is to go on */
    Pulse(Clock clock, BooleanSupplier beat) {
        this.clock = clock;
        this.beat = beat;
    }

    /** @throws RunStopped when it is not */
    @Override
    public void run() {
        Instant now = clock.instant();
        if (now.isBefore(last.plus(EVERY))) {
            return;
        }
        if (!beat.getAsBoolean()) {
            throw new RunStopped();
        }
        last = now;
    }
}
