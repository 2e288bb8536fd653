package org.tarishi.onboarding;

/** Where a request for a new in-country gateway stands. A running gateway has a life cycle of its own; ours ends at LIVE. */
public enum RequestState {
    DRAFT(Stage.OPEN),
    SUBMITTED(Stage.OPEN),
    IN_REVIEW(Stage.OPEN),
    NEEDS_INFO(Stage.OPEN),
    ALTERNATIVE_OFFERED(Stage.OPEN),
    SOURCING(Stage.OPEN),
    QUOTED(Stage.OPEN),
    CONTRACTING(Stage.OPEN),
    PROVISIONING(Stage.OPEN),
    CONNECTING(Stage.OPEN),
    TESTING(Stage.OPEN),
    READY(Stage.OPEN),
    /** Carries real traffic under caps. */
    PILOT(Stage.RUNNING),
    LIVE(Stage.RUNNING),
    REJECTED(Stage.CLOSED),
    WITHDRAWN(Stage.CLOSED),
    EXPIRED(Stage.CLOSED),
    CLOSED_ALTERNATIVE(Stage.CLOSED);

    private enum Stage {
        OPEN,
        RUNNING,
        CLOSED
    }

    private final Stage stage;

    RequestState(Stage stage) {
        this.stage = stage;
    }

    /** Still on its way to a pilot: may be withdrawn or put on hold. */
    public boolean isOpen() {
        return stage == Stage.OPEN;
    }

    /** Whether the way has led this far already; never of a closed one. */
    public boolean hasReached(RequestState stage) {
        return !isClosed() && compareTo(stage) >= 0;
    }

    /** Ended without a gateway. */
    public boolean isClosed() {
        return stage == Stage.CLOSED;
    }

    /** The form may be changed. */
    public boolean isEditable() {
        return this == DRAFT || this == NEEDS_INFO;
    }
}
