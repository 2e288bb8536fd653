package org.tarishi.onboarding.certification;

/** Where a run stands. */
public enum RunState {
    /** Waits for a node that can reach the gateway. */
    QUEUED,
    /** Checks are carried out, or people read phones. */
    RUNNING,
    PASSED,
    FAILED,
    /** Ended without a result; why stands beside it. */
    ABORTED,
    /** It passed, too long ago to prove anything. */
    EXPIRED;

    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
