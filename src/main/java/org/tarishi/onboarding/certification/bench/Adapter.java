package org.tarishi.onboarding.certification.bench;

import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.PullingType;

/** How a gateway is spoken to, as far as checks differ by it. */
public enum Adapter {
    /** We call a provider's HTTP API. */
    HTTP,
    /** We hold a session with an SMSC. */
    SESSION,
    /** A phone asks us for messages. */
    PHONE;

    public static Adapter of(GatewayType type) {
        if (type instanceof PullingType) {
            return PHONE;
        }
        return type.holdsSession() ? SESSION : HTTP;
    }
}
