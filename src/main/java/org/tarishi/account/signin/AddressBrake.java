package org.tarishi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stops one network address from trying many names (ASVS 5.0, 6.3.1). Counted per node and in memory: it is a brake, the
 * lock of each account is in the database.
 */
@ApplicationScoped
public class AddressBrake {

    /** More than a clinic behind one address mistypes, far less than guessing needs. */
    static final int FAILURES_ALLOWED = 50;

    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int ADDRESSES = 10_000;

    @Inject
    Clock clock;

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    boolean isOn(String address) {
        Count count = counts.get(address);
        return count != null && count.isRunning(clock.instant()) && count.failures() >= FAILURES_ALLOWED;
    }

    void failed(String address) {
        Instant now = clock.instant();
        if (counts.size() >= ADDRESSES) {
            counts.values().removeIf(count -> !count.isRunning(now));
        }
        counts.compute(
                address,
                (a, count) -> count == null || !count.isRunning(now)
                        ? new Count(1, now.plus(WINDOW))
                        : new Count(count.failures() + 1, count.until()));
    }

    private record Count(int failures, Instant until) {
        boolean isRunning(Instant now) {
            return now.isBefore(until);
        }
    }
}
