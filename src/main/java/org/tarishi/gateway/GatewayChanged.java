package org.tarishi.gateway;

/** Fired in the transaction that changed a gateway; observers decide whether to act in it or after it. */
public record GatewayChanged(Gateway gateway, What what) {

    /** What happened to it. */
    public enum What {
        ADDED,
        CHANGED,
        PAUSED,
        RESUMED,
        /** It is being emptied: no new messages go over it. */
        DRAINED,
        DELETED
    }
}
