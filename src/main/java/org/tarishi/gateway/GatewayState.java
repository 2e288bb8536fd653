package org.tarishi.gateway;

/** Where a gateway stands. */
public enum GatewayState {
    /** Takes messages. */
    LIVE,
    /** Its messages wait, until a person resumes it. */
    PAUSED,
    /** Gone from every list; kept because messages name it. */
    DELETED
}
