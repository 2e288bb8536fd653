package org.tarishi.gateway.type;

import java.time.Instant;
import java.util.Optional;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/**
 * A message as a gateway gets it.
 *
 * @param reference our id, the same at every attempt; safe in URLs (digits)
 * @param to the recipient
 * @param from the sender to show, empty for the gateway's own
 * @param text what to send
 * @param validUntil after this moment the message is worth nothing
 * @param openSince when it became open whether an earlier try was taken, so that a gateway can be asked for it first; empty
 *     where no earlier try went unanswered
 */
public record Submission(
        long reference, PhoneNumber to, String from, SmsText text, Instant validUntil, Optional<Instant> openSince) {

    /** One that surely was not taken yet. */
    public Submission(long reference, PhoneNumber to, String from, SmsText text, Instant validUntil) {
        this(reference, to, from, text, validUntil, Optional.empty());
    }
}
