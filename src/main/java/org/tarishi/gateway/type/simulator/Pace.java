package org.tarishi.gateway.type.simulator;

import java.time.Duration;
import java.time.Instant;

/** Counts what was taken in the current second. */
final class Pace {

    private final int perSecond;
    private long second;
    private int taken;

    /** @param perSecond 0 for no limit */
    Pace(int perSecond) {
        this.perSecond = perSecond;
    }

    /** Zero when there is room, else how long until there is again. */
    synchronized Duration waitAt(Instant now) {
        if (now.getEpochSecond() != second) {
            second = now.getEpochSecond();
            taken = 0;
        }
        if (perSecond == 0 || taken < perSecond) {
            taken++;
            return Duration.ZERO;
        }
        return Duration.between(now, Instant.ofEpochSecond(second + 1));
    }
}
