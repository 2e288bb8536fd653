package org.tarishi.onboarding.contract;

/** Where a required paper stands. */
public enum PaperState {
    REQUIRED,
    /** There, and nobody has looked at it. */
    UPLOADED,
    ACCEPTED,
    REJECTED,
    /** Its day is over: a new one is needed. */
    EXPIRED,
    /** Not needed here, for a reason. */
    WAIVED
}
