package org.tarishi.onboarding;

/** Whose turn it is. */
public enum Holder {
    PROJECT,
    OWNER,
    PLATFORM,
    PROVIDER,
    APPROVER,
    NOBODY
}
