package org.tarishi.gateway.type.smpp;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Trouble;

/**
 * How long to wait before the next bind: from one second to three quarters of a minute, moved by up to a fifth either way so
 * that binds that were lost together do not come back together. After what a person must put right only every five minutes:
 * some SMSCs lock an account out that knocks with a wrong password (protocols.md section b.13).
 */
final class BackOff {

    private static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(45));

    private static final Duration AFTER_REFUSAL = Duration.ofMinutes(5);
    private static final int FIFTH = 5;

    private final RandomGenerator random;

    /** @param random must be thread-safe */
    BackOff(RandomGenerator random) {
        this.random = random;
    }

    /** @param failures in a row, from 1 */
    Duration after(int failures, Trouble trouble) {
        Duration step = trouble.errorClass() == ErrorClass.CONFIG
                ? AFTER_REFUSAL
                : STEPS.get(Math.min(failures, STEPS.size()) - 1);
        long spread = step.toMillis() / FIFTH;
        return step.plusMillis(random.nextLong(-spread, spread + 1));
    }
}
