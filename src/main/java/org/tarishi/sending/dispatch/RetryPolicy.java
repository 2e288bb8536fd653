package org.tarishi.sending.dispatch;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When to try again: twice as long after every try, from five seconds to ten minutes, moved by up to a fifth either way so
 * that messages that failed together do not come back together. A gateway that says how long to wait is obeyed.
 */
final class RetryPolicy {

    static final Duration FIRST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final double JITTER = 0.2;

    private final RandomGenerator random;

    /** @param random must be thread-safe */
    RetryPolicy(RandomGenerator random) {
        this.random = random;
    }

    /**
     * @param attempts made so far, from 1
     * @param asked what the gateway asked for; zero if nothing
     */
    Duration waitAfter(int attempts, Duration asked) {
        Duration own = FIRST.multipliedBy(1L << Math.min(attempts - 1, 10));
        Duration longest = own.compareTo(LONGEST) > 0 ? LONGEST : own;
        Duration base = asked.compareTo(longest) > 0 ? asked : longest;
        long spread = Math.round(base.toMillis() * JITTER);
        return base.plusMillis(spread == 0 ? 0 : random.nextLong(-spread, spread + 1));
    }
}
