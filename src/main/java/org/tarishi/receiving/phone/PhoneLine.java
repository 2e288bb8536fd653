package org.tarishi.receiving.phone;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tarishi.receiving.inbox.InboundMessage;
import org.tarishi.sending.log.MessageRow;
import org.tarishi.sending.outbox.MessageState;

/**
 * One text as the owner of the handset sees it.
 *
 * @param written whether it was written on this phone
 * @param from whom the phone names as the sender; empty for what was written on it
 * @param state what the hub knows of a text that came to the phone; null for what was written on it
 */
public record PhoneLine(
        long id,
        boolean written,
        String from,
        Instant at,
        String text,
        @Nullable MessageState state) {

    static PhoneLine arrived(MessageRow message) {
        return new PhoneLine(
                message.id(), false, message.sender(), message.createdAt(), message.body(), message.state());
    }

    static PhoneLine written(InboundMessage message) {
        return new PhoneLine(message.getId(), true, "", message.getReceivedAt(), message.getBody(), null);
    }

    /** Words stay out of logs. */
    @Override
    public String toString() {
        return "PhoneLine " + id;
    }
}
