package org.tarishi.receiving.inbox;

import java.time.Instant;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/**
 * A text, or one part of it, as the inbox takes it in.
 *
 * @param project whom it is for; empty until the first words are read of a text to a number that projects share
 * @param sender E.164; a short code or word as the network gave it
 * @param recipient the number that was texted, in the same form; empty if the gateway does not say
 * @param missingParts whether the text has holes where parts never came
 */
record Heard(
        Optional<ProjectId> project,
        long gatewayId,
        String sender,
        String recipient,
        String text,
        boolean missingParts,
        String providerId,
        Optional<Instant> sentAt,
        Instant receivedAt) {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_ID = 100;

    static Heard of(long gatewayId, InboundSms sms, Instant at) {
        return new Heard(
                Optional.empty(),
                gatewayId,
                number(sms.from()),
                number(sms.to()),
                storable(sms.text()),
                false,
                cut(storable(sms.providerId()), LONGEST_ID),
                sms.sentAt(),
                at);
    }

    Heard isFor(ProjectId addressed) {
        return new Heard(
                Optional.of(addressed),
                gatewayId,
                sender,
                recipient,
                text,
                missingParts,
                providerId,
                sentAt,
                receivedAt);
    }

    Heard withText(String other, boolean holes) {
        return new Heard(project, gatewayId, sender, recipient, other, holes, providerId, sentAt, receivedAt);
    }

    /** What a network gives as a number: international where it can be read as one, else as it came. */
    static String number(String given) {
        return PhoneNumbers.international(given)
                .map(PhoneNumber::e164)
                .orElseGet(() -> cut(storable(given).strip(), LONGEST_NUMBER));
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    // The one character that PostgreSQL's text cannot hold; the GSM alphabets do not have it either
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
