package org.tarishi.gateway;

import java.time.Duration;
import java.time.Instant;

/** What keeps a gateway from taking messages now. */
public enum Hindrance {
    NONE,
    /** Somebody paused it, or it ran out of credit or its settings are wrong. */
    PAUSED,
    /** The provider asked us to wait, and for so long that another gateway is better. */
    HELD,
    /** Too much went wrong lately; it is tried again after a wait. */
    BROKEN;

    private static final Duration LONG = Duration.ofSeconds(10);

    public static Hindrance of(Gateway gateway, GatewayHealth health, Instant now) {
        if (!gateway.isLive()) {
            return PAUSED;
        }
        if (health.isHeld(longHold(now))) {
            return HELD;
        }
        return health.breaker().keepsAway(now) ? BROKEN : NONE;
    }

    /** A hold that lasts beyond this moment is a long one. */
    public static Instant longHold(Instant now) {
        return now.plus(LONG);
    }
}
