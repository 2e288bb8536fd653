package org.tarishi.onboarding.pilot;

/** What becomes of messages that wait for a gateway which is taken back. */
public enum Waiting {
    /** They go over the gateways that their rules name now. */
    REROUTE,
    /** They wait until the gateway is on again, or their validity ends. */
    HOLD
}
