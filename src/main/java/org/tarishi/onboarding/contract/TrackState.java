package org.tarishi.onboarding.contract;

import java.util.List;
import java.util.Set;

/** How far one mobile operator is with a gateway. */
public enum TrackState {
    NOT_STARTED,
    APPLIED,
    /** The operator asked something back. */
    QUERY,
    APPROVED,
    CONFIGURED,
    TESTED,
    REJECTED,
    /** The gateway goes without this operator, for a reason. */
    SKIPPED;

    private static final Set<TrackState> EXPLAINED = Set.of(QUERY, REJECTED, SKIPPED);
    private static final Set<TrackState> APPROVED_AT_LEAST = Set.of(APPROVED, CONFIGURED, TESTED);

    /** Where it may go from here. A refusal can be applied against, and what was skipped taken up after all. */
    public List<TrackState> getNext() {
        return switch (this) {
            case NOT_STARTED -> List.of(APPLIED, SKIPPED);
            case APPLIED -> List.of(QUERY, APPROVED, REJECTED, SKIPPED);
            case QUERY -> List.of(APPLIED, REJECTED, SKIPPED);
            case APPROVED -> List.of(CONFIGURED);
            case CONFIGURED -> List.of(TESTED);
            case TESTED -> List.of();
            case REJECTED -> List.of(APPLIED, SKIPPED);
            case SKIPPED -> List.of(NOT_STARTED);
        };
    }

    /** Whether it takes a note to become this. */
    boolean isExplained() {
        return EXPLAINED.contains(this);
    }

    /** Whether the operator said yes. */
    public boolean isApproved() {
        return APPROVED_AT_LEAST.contains(this);
    }
}
