package org.tarishi.gateway.type.smsgate;

/** The settings' keys, beside those that every phone has. */
final class Keys {

    static final String SIM = "sim";
    static final String SIM_USUAL = "usual";
    static final String SIM_IN_TURN = "in-turn";
    static final String INTERVAL = "interval";
    static final String PING = "ping-minutes";
    static final String REPORTS = "reports";

    private Keys() {}
}
