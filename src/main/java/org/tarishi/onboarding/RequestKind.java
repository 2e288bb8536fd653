package org.tarishi.onboarding;

import java.util.List;

/** What a request is about: a gateway that there is not yet, or a change of one that is live (onboarding.md, T32). */
public enum RequestKind {
    NEW,
    /** Its use, sender or number becomes another. */
    AMENDMENT,
    /** A lease or permit ends. */
    RENEWAL,
    RATE_CHANGE,
    CREDENTIAL_ROTATION;

    /** Those that follow a request that is live. */
    public static List<RequestKind> changes() {
        return List.of(AMENDMENT, RENEWAL, RATE_CHANGE, CREDENTIAL_ROTATION);
    }
}
