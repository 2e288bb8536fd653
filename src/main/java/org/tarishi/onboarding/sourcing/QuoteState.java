package org.tarishi.onboarding.sourcing;

/** What became of a quote. */
public enum QuoteState {
    /** Written down and compared; may be changed. */
    DRAFT,
    /** Lies before the owner. */
    SENT,
    ACCEPTED,
    /** Not wanted by the owner, or it came to no contract. */
    DECLINED,
    /** Its validity ended before the owner said yes. */
    LAPSED,
    /** Another one was signed, or a newer version of it was written. */
    SUPERSEDED
}
