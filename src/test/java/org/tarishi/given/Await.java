package org.tarishi.given;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;

/** Waits for what happens in another thread or process, as briefly as it can. */
public final class Await {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long STEP_MILLIS = 50;

    private Await() {}

    /** Returns when the value is as expected; fails with the last one after 30 s. */
    public static <T> void until(Supplier<T> value, T expected) {
        long end = System.nanoTime() + LIMIT.toNanos();
        T last = value.get();
        while (!expected.equals(last) && System.nanoTime() < end) {
            pause();
            last = value.get();
        }
        Assertions.assertThat(last).isEqualTo(expected);
    }

    /** Returns when it is so; fails after 30 s. */
    public static void until(BooleanSupplier condition) {
        until(condition::getAsBoolean, true);
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
