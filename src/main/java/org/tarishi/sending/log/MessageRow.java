package org.tarishi.sending.log;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sending.quiet.Quiet;
import org.tarishi.sms.PhoneNumber;

/**
 * A message as lists show it.
 *
 * @param code why it is in its state, a code of ours or the provider's; empty if there is nothing to say
 * @param reason the provider's words; may be empty
 * @param changedAt when it came into its state
 * @param quiet where it waits for the end of quiet hours; null where it does not
 */
public record MessageRow(
        long id,
        long gatewayId,
        String gatewayName,
        PhoneNumber recipient,
        String sender,
        String body,
        String encoding,
        int segments,
        String writtenBy,
        Instant validUntil,
        Instant createdAt,
        MessageState state,
        String remoteId,
        String code,
        String reason,
        int attempts,
        Instant changedAt,
        @Nullable Quiet quiet) {

    /** That it waits for the end of quiet hours. */
    public Optional<Quiet> held() {
        return Optional.ofNullable(quiet);
    }

    /** The number for somebody who may see it whole, or masked. */
    public String recipientFor(boolean whole) {
        return whole ? recipient.e164() : recipient.masked();
    }
}
