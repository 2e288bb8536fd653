package org.tarishi.sending.dispatch;

import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.sending.outbox.AcceptedMessages;
import org.tarishi.sending.outbox.Claim;

/**
 * A message that was handed to its gateway, and what came of it.
 *
 * @param repeatIsHarmless whether an unanswered one may simply be tried again
 */
record Submitted(Claim claim, Attempt attempt, boolean repeatIsHarmless) {

    long messageId() {
        return claim.messageId();
    }

    boolean isAccepted() {
        return attempt.outcome() instanceof SubmitOutcome.Accepted;
    }

    /** Only where {@link #isAccepted}. */
    AcceptedMessages.Accepted accepted() {
        String remoteId = ((SubmitOutcome.Accepted) attempt.outcome()).remoteId();
        return new AcceptedMessages.Accepted(
                messageId(), remoteId, attempt.exchange().text());
    }
}
