package org.tarishi.gateway;

import java.time.Duration;
import java.time.Instant;

/** What keeps a gateway from taking messages now. */
public enum Hindrance {
    NONE,
    /** Somebody paused it, or it ran out of credit or its settings are wrong. */
    PAUSED,
    /** The provider asked us to wait, and for so long that another gateway is better. */
    HELD;

    private static final Duration LONG = Duration.ofSeconds(10);

    public static Hindrance of(Gateway gateway, GatewayHealth health, Instant now) {
        if (!gateway.isLive()) {
            return PAUSED;
        }
        return isHeldFrom(health, now) ? HELD : NONE;
    }

    private static boolean isHeldFrom(GatewayHealth health, Instant now) {
        return health.isHeld(longHold(now));
    }

    /** A hold that lasts beyond this moment is a long one. */
    public static Instant longHold(Instant now) {
        return now.plus(LONG);
    }
}
