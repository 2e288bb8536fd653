package org.tarishi.sending.dispatch;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * How many messages a second a gateway may get from this node: a bucket that fills evenly and holds one second's worth.
 * Used by one thread.
 */
final class Throttle {

    private static final long NANOS = 1_000_000_000L;

    private final double perSecond;
    private double tokens;
    private Instant filledAt;

    /** @param perSecond 0 for no limit */
    Throttle(BigDecimal perSecond, Instant now) {
        this.perSecond = perSecond.doubleValue();
        this.tokens = capacity();
        this.filledAt = now;
    }

    /** How many may go now, at most {@code wanted}. */
    int allowed(int wanted, Instant now) {
        if (perSecond == 0) {
            return wanted;
        }
        fill(now);
        return (int) Math.min(wanted, tokens);
    }

    /** So many went. */
    void took(int count) {
        tokens -= count;
    }

    /** How long until one more may go. */
    Duration untilNext() {
        return perSecond == 0 || tokens >= 1
                ? Duration.ZERO
                : Duration.ofNanos((long) Math.ceil((1 - tokens) / perSecond * NANOS));
    }

    boolean isFor(BigDecimal other) {
        return perSecond == other.doubleValue();
    }

    private void fill(Instant now) {
        double seconds = Duration.between(filledAt, now).toNanos() / (double) NANOS;
        tokens = Math.min(capacity(), tokens + Math.max(0, seconds) * perSecond);
        filledAt = now;
    }

    private double capacity() {
        return Math.max(1, perSecond);
    }
}
