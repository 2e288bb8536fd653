package org.tarishi.onboarding.contract;

/** What a required paper is. */
public enum PaperKind {
    CONTRACT,
    /** What was handed in to the regulator. */
    REGULATOR_FILING,
    /** What the regulator gave. */
    PERMIT,
    NUMBER_LEASE,
    DATA_AGREEMENT,
    OTHER;

    /** Whether it means that the country asks for something from its regulator. */
    boolean isRegulators() {
        return this == REGULATOR_FILING || this == PERMIT;
    }
}
