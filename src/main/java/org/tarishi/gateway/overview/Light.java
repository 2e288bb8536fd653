package org.tarishi.gateway.overview;

import java.time.Instant;
import org.tarishi.gateway.Admission;
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
    /** It is in the making: only its tests go over it. */
    IN_TEST,
    PAUSED;

    /** Whether it does not do what it should. One that a person paused is not bad. */
    boolean isBad() {
        return this == TROUBLED || this == HELD || this == BROKEN;
    }

    static Light of(Gateway gateway, GatewayHealth health, Instant now) {
        if (!gateway.isLive()) {
            return PAUSED;
        }
        return switch (health.word(now)) {
            case UNTRIED -> well(gateway.admission(), READY);
            case WELL -> well(gateway.admission(), WORKS);
            case TROUBLED -> TROUBLED;
            case HELD -> HELD;
            case BROKEN -> BROKEN;
        };
    }

    private static Light well(Admission admission, Light otherwise) {
        if (admission.isForTests()) {
            return IN_TEST;
        }
        return admission.isDraining() ? DRAINING : otherwise;
    }
}
