package org.tarishi.onboarding.review;

/** What a reviewer found of a point. */
public enum Verdict {
    PASSED,
    FAILED,
    /** Does not matter here, for a reason. */
    WAIVED
}
