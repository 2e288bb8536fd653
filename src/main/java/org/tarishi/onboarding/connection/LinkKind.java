package org.tarishi.onboarding.connection;

import java.util.Locale;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.PullingType;

/** How a type of gateway speaks, as far as the worksheet asks different things about it. */
public enum LinkKind {
    HTTP,
    SMPP,
    /** An Android phone with a SIM card. */
    PHONE;

    static LinkKind of(GatewayType type) {
        if (type instanceof PullingType) {
            return PHONE;
        }
        return type.holdsSession() ? SMPP : HTTP;
    }

    /** As the form's conditions name it: {@code link=smpp}. */
    String answer() {
        return name().toLowerCase(Locale.ROOT);
    }
}
