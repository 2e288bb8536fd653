package org.tarishi.sending.outbox;

import java.time.Instant;
import org.tarishi.gateway.type.Submission;

/**
 * A message that this node may submit.
 *
 * @param gatewayId where to
 * @param attempts how many tries this one makes
 * @param until when the lease ends
 */
public record Claim(long gatewayId, Submission submission, int attempts, Instant until) {

    public long messageId() {
        return submission.reference();
    }

    int segments() {
        return submission.text().segments().count();
    }
}
