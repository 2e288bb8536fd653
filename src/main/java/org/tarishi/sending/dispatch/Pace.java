package org.tarishi.sending.dispatch;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.tarishi.gateway.Gateway;

/** How fast one gateway may be fed: so many at once, and so many a second. One thread takes, any thread is done. */
final class Pace {

    private final Window window = new Window(1);
    private Throttle throttle;

    Pace(Instant now) {
        throttle = new Throttle(BigDecimal.ZERO, now);
    }

    /** A person may have changed the gateway's limits. */
    void follow(Gateway gateway, Instant now) {
        window.resize(gateway.getInFlight());
        if (!throttle.isFor(gateway.getPerSecond())) {
            throttle = new Throttle(gateway.getPerSecond(), now);
        }
    }

    /** How many may be sent now; 0 when none may, after having waited up to the patience. */
    int take(Duration patience, Instant now) {
        int places = window.take(patience);
        int allowed = throttle.allowed(places, now);
        window.unused(places - allowed);
        throttle.took(allowed);
        if (places > 0 && allowed == 0) {
            sleep(throttle.untilNext(), patience);
        }
        return allowed;
    }

    /** So many of the taken were not needed. */
    void unused(int count) {
        window.unused(count);
        throttle.took(-count);
    }

    void answered() {
        window.answered();
    }

    void stored() {
        window.stored();
    }

    private static void sleep(Duration wanted, Duration most) {
        try {
            TimeUnit.NANOSECONDS.sleep(Math.min(wanted.toNanos(), most.toNanos()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
