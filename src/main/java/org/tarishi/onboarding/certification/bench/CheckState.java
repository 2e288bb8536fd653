package org.tarishi.onboarding.certification.bench;

/** Where a check of a run stands. */
public enum CheckState {
    PENDING,
    RUNNING,
    PASSED,
    FAILED,
    /** Not carried out; why stands beside it. */
    SKIPPED,
    /** The hub has done its part; somebody reads a phone, or writes down what they found. */
    WAITING_FOR_PERSON;

    public boolean isOpen() {
        return this == PENDING || this == RUNNING || this == WAITING_FOR_PERSON;
    }
}
