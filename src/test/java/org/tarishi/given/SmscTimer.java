package org.tarishi.given;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What an SMSC does a little later. Close it. */
final class SmscTimer implements AutoCloseable {

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);

    /** Waits, and then does it. */
    void later(Duration wait, Runnable deed) {
        if (wait.isZero()) {
            deed.run();
        } else {
            threads.schedule(deed, wait.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
