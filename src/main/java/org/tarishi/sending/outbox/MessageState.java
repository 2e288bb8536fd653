package org.tarishi.sending.outbox;

/** Where a message stands. It only moves to a state of higher rank. */
public enum MessageState {
    /** Waits for its turn, or for another try. */
    QUEUED(0),
    /** Being handed to the gateway right now. */
    SENDING(0),
    /** The gateway gave no answer: it may have been sent. */
    UNCERTAIN(1),
    /** The gateway took it. */
    SUBMITTED(2),
    /** The gateway refused it, for good. */
    FAILED(3),
    /** The network could not deliver it. */
    UNDELIVERED(3),
    /** Its validity ran out. */
    EXPIRED(3),
    /** A person took it back before it went out. */
    CANCELLED(3),
    /** On the handset. The last word: a gateway that first gave up may still learn that it arrived. */
    DELIVERED(4);

    private final int rank;

    MessageState(int rank) {
        this.rank = rank;
    }

    public boolean canBecome(MessageState next) {
        return next.rank > rank;
    }

    public boolean isFinal() {
        return rank >= 3;
    }

    /** Whether it still waits in the outbox. */
    public boolean isWaiting() {
        return rank == 0;
    }

    /** Whether a person may have to look at it. */
    public boolean isTrouble() {
        return this == UNCERTAIN || this == FAILED || this == UNDELIVERED || this == EXPIRED;
    }
}
