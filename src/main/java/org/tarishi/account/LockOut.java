package org.tarishi.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What guards an account against guessing (ASVS 5.0, 6.3.1): wrong passwords in a row lock it for a while.
 *
 * @param failures in a row, since the last success or lock
 * @param until when the last lock ends; null when there was none since the last success
 */
public record LockOut(int failures, @Nullable Instant until) {

    public static final int FAILURES_ALLOWED = 5;
    public static final Duration LENGTH = Duration.ofMinutes(15);
    public static final LockOut NONE = new LockOut(0, null);

    public boolean isOn(Instant at) {
        return until != null && at.isBefore(until);
    }

    /** After one more wrong password. One that comes during a lock does not make it longer. */
    LockOut failed(Instant at) {
        if (isOn(at)) {
            return this;
        }
        return failures + 1 < FAILURES_ALLOWED ? new LockOut(failures + 1, null) : new LockOut(0, at.plus(LENGTH));
    }
}
