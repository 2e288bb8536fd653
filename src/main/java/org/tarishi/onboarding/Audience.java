package org.tarishi.onboarding;

/** Who is told that a request moved. */
public enum Audience {
    /** Who asked for the gateway. */
    STAFF,
    /** The owners of the project. */
    OWNERS,
    /** Whoever works on it; all administrators while nobody does. */
    ADMINISTRATORS,
    APPROVERS
}
