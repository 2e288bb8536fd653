package org.tarishi.gateway.type;

/** What a delivery report says. */
public enum ReportedState {
    /** On its way: buffered, en route, accepted by the operator. */
    UNDERWAY,
    /** On the handset. */
    DELIVERED,
    /** Will not arrive. */
    UNDELIVERED,
    /** Its validity ran out in the network. */
    EXPIRED
}
