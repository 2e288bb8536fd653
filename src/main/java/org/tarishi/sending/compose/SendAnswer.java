package org.tarishi.sending.compose;

import java.time.Instant;
import java.util.List;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sms.Encoding;

/** What {@code POST /messages} answers: the messages in the order they were given. */
record SendAnswer(List<Sent> messages) {

    /**
     * A stored message.
     *
     * @param from empty for the gateway's own sender
     */
    record Sent(
            String id,
            MessageState state,
            String to,
            String from,
            String gateway,
            Encoding encoding,
            int segments,
            Instant createdAt,
            Instant validUntil) {

        private static Sent of(Message message) {
            return new Sent(
                    Long.toString(message.getId()),
                    MessageState.QUEUED,
                    message.getRecipient().e164(),
                    message.getSender(),
                    Long.toString(message.getGatewayId()),
                    message.getEncoding(),
                    message.getSegments(),
                    message.getCreatedAt(),
                    message.getValidUntil());
        }
    }

    static SendAnswer of(List<Message> messages) {
        return new SendAnswer(messages.stream().map(Sent::of).toList());
    }
}
