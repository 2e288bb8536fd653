package org.tarishi.gateway.type;

import java.time.Duration;
import java.util.function.Function;

/** What came of a submit. */
public sealed interface SubmitOutcome {

    /**
     * The gateway took the message.
     *
     * @param remoteId the provider's id, by which reports will name the message; empty if it gives none
     */
    record Accepted(String remoteId) implements SubmitOutcome {}

    /**
     * Not taken, certainly, and worth another try.
     *
     * @param trouble of class RETRY, THROTTLE, CREDIT or CONFIG
     * @param pause how long the gateway asked us to wait; zero if it did not say
     */
    record Deferred(Trouble trouble, Duration pause) implements SubmitOutcome {}

    /** Not taken, and never will be; of class PERM or OPTOUT, or CREDIT where a SIM card that seems empty failed it. */
    record Refused(Trouble trouble) implements SubmitOutcome {}

    /** It may or may not have been taken: the bytes went out and no answer that we understand came back. */
    record Unknown(String code, String detail) implements SubmitOutcome {}

    static SubmitOutcome of(Trouble trouble, Duration pause) {
        return switch (trouble.errorClass()) {
            case PERM, OPTOUT -> new Refused(trouble);
            case RETRY, THROTTLE, CREDIT, CONFIG -> new Deferred(trouble, pause);
        };
    }

    default <T> T match(
            Function<Accepted, T> accepted,
            Function<Deferred, T> deferred,
            Function<Refused, T> refused,
            Function<Unknown, T> unknown) {
        if (this instanceof Accepted a) {
            return accepted.apply(a);
        }
        if (this instanceof Deferred d) {
            return deferred.apply(d);
        }
        return this instanceof Refused r ? refused.apply(r) : unknown.apply((Unknown) this);
    }
}
