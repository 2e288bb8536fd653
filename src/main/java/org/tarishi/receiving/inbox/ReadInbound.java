package org.tarishi.receiving.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text that came in, as the API shows it.
 *
 * @param from E.164, or the short code or word that the network gave
 * @param to the number that was texted; empty if the gateway does not say
 * @param missingParts whether the text has holes where parts never came
 * @param sentAt absent if the network does not say
 */
record ReadInbound(
        String id,
        String from,
        String to,
        String text,
        boolean missingParts,
        String gateway,
        String conversation,
        String providerId,
        @Nullable Instant sentAt,
        Instant receivedAt) {

    static ReadInbound of(InboundMessage message) {
        return new ReadInbound(
                Long.toString(message.getId()),
                message.getSender(),
                message.getRecipient(),
                message.getBody(),
                message.isMissingParts(),
                Long.toString(message.getGatewayId()),
                Long.toString(message.getConversationId()),
                message.getProviderId(),
                message.sentAt().orElse(null),
                message.getReceivedAt());
    }
}
