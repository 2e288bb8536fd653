package org.tarishi.gateway.grant;

import org.tarishi.gateway.grant.GatewayGrant.State;

/** A grant as lists show it. */
public record GrantRow(GatewayGrant grant, String gateway, String project) {

    public long id() {
        return grant.getId();
    }

    public State state() {
        return grant.getState();
    }

    public boolean isOpen() {
        return grant.isOpen();
    }

    public boolean isOffered() {
        return state() == State.OFFERED;
    }

    public boolean isAccepted() {
        return state() == State.ACCEPTED;
    }
}
