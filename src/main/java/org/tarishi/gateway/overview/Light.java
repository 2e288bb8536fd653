package org.tarishi.gateway.overview;

import java.time.Instant;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayHealth;

/** How a gateway does, in one word and one colour. */
public enum Light {
    READY,
    WORKS,
    TROUBLED,
    HELD,
    BROKEN,
    DRAINING,
    PAUSED;

    static Light of(Gateway gateway, GatewayHealth health, Instant now) {
        if (!gateway.isLive()) {
            return PAUSED;
        }
        return switch (health.word(now)) {
            case UNTRIED -> gateway.isDraining() ? DRAINING : READY;
            case WELL -> gateway.isDraining() ? DRAINING : WORKS;
            case TROUBLED -> TROUBLED;
            case HELD -> HELD;
            case BROKEN -> BROKEN;
        };
    }
}
