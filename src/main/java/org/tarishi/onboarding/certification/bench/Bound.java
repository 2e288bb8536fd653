package org.tarishi.onboarding.certification.bench;

/** How long and how often checks look: the specification's values, which an installation may change. */
public enum Bound {
    /** C01: a connection stands within. */
    CONNECT("PT10S"),
    /** C01, C03: how often a phone calls by itself, at the slowest (onboarding.md section 1.7), and half as much again. */
    CALLS("PT90S"),
    /** C03: nothing is sent for so long. */
    IDLE("PT15M"),
    /** A report is waited for so long. */
    REPORT("PT10M"),
    /** C18, C19, C41: how long such a message is worth sending. */
    VALIDITY("PT5M"),
    /** An expected text from a phone is waited for so long. */
    INBOUND("PT10M"),
    /** C17: messages for each operator. */
    REPORTS("20"),
    /** C20: messages whose reports are matched. */
    MATCHES("50"),
    /** C37: full load for. */
    LOAD("PT10M"),
    /** C38: five times the load for. */
    BURST("PT1M"),
    /** C37, C38: percent of the contracted rate that are enough. */
    RATE("95"),
    /** C24: messages that a provider which slows us down must take in the end. */
    SLOWED("10"),
    /** C39: a session stands again within. */
    RECONNECT("PT1M");

    private final String usual;

    Bound(String usual) {
        this.usual = usual;
    }

    String usual() {
        return usual;
    }
}
