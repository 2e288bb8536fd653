package org.tarishi.gateway.trial;

import java.io.Serializable;

/**
 * What came of a trial; every text is safe to show.
 *
 * @param result ACCEPTED, DEFERRED, REFUSED or UNKNOWN
 * @param code why not, ours; empty when it was accepted
 * @param detail the provider's id of the message, or its words
 * @param exchange what went over the wire, secrets masked; empty when nothing did
 * @param millis how long it took
 */
public record Trial(Result result, String code, String detail, String exchange, long millis) implements Serializable {

    /** Its colour. */
    public String tone() {
        return switch (result) {
            case ACCEPTED -> "good";
            case DEFERRED, UNKNOWN -> "warning";
            case REFUSED -> "bad";
        };
    }

    /** The kinds of {@link org.tarishi.gateway.type.SubmitOutcome}. */
    public enum Result {
        ACCEPTED,
        DEFERRED,
        REFUSED,
        UNKNOWN
    }
}
