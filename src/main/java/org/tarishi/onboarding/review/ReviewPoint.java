package org.tarishi.onboarding.review;

/** What a reviewer looks at (onboarding.md section 1.6), in its order. Texts {@code ReviewPoint.X}. */
public enum ReviewPoint {
    ENTITY,
    SIGNATORY,
    CONTACTS,
    USE_CASE,
    SAMPLES,
    OPT_IN,
    HELP_AND_STOP,
    SENSITIVE_DATA,
    RETENTION,
    VOLUMES,
    THROUGHPUT,
    SENDER_KIND,
    OPERATORS,
    REVERSE_BILLING,
    PERMIT,
    QUIET_HOURS,
    ALTERNATIVES,
    BUDGET,
    DEADLINE,
    SANCTIONS,
    DATA_TRANSFER,
    EXIT
}
