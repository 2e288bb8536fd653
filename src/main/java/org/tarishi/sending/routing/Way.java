package org.tarishi.sending.routing;

import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Hindrance;

/** A gateway that the project may use, and what keeps it from taking messages now. */
public record Way(Gateway gateway, Hindrance hindrance) {

    public long id() {
        return gateway.getId();
    }

    public boolean isOpen() {
        return hindrance == Hindrance.NONE;
    }
}
