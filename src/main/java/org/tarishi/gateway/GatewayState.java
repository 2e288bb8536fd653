package org.tarishi.gateway;

/** Where a gateway stands. */
public enum GatewayState {
    /** Being set up step by step: in no list, and no message is routed to it. */
    DRAFT,
    /** Takes messages. */
    LIVE,
    /** Its messages wait, until a person resumes it. */
    PAUSED,
    /** Gone from every list; kept because messages name it. */
    DELETED
}
