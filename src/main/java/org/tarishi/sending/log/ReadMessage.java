package org.tarishi.sending.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarishi.sending.outbox.MessageEvent;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sending.quiet.Quiet;

/**
 * A message as the API shows it. Texts are empty where there is nothing to say.
 *
 * @param from empty for the gateway's own sender
 * @param gateway its id
 * @param quietUntil until when it waits for the end of its recipient's quiet hours; absent where it does not
 * @param providerId what the gateway calls it
 * @param events its timeline, oldest first; absent in lists
 */
record ReadMessage(
        String id,
        MessageState state,
        String to,
        String from,
        String text,
        String gateway,
        String encoding,
        int segments,
        String writtenBy,
        Instant createdAt,
        Instant validUntil,
        Instant changedAt,
        @Nullable Instant quietUntil,
        int attempts,
        String providerId,
        String code,
        String reason,
        @Nullable List<Happened> events) {

    /** One line of the timeline. */
    record Happened(Instant at, MessageEvent.Kind kind, String code, String detail) {

        private static Happened of(MessageEvent event) {
            return new Happened(event.getAt(), event.getKind(), event.getCode(), event.getDetail());
        }
    }

    /** As a line of a list. */
    static ReadMessage of(MessageRow row) {
        return with(row, null);
    }

    static ReadMessage of(MessageRow row, List<MessageEvent> timeline) {
        return with(row, timeline.stream().map(Happened::of).toList());
    }

    private static ReadMessage with(MessageRow row, @Nullable List<Happened> events) {
        return new ReadMessage(
                Long.toString(row.id()),
                row.state(),
                row.recipient().e164(),
                row.sender(),
                row.body(),
                Long.toString(row.gatewayId()),
                row.encoding(),
                row.segments(),
                row.writtenBy(),
                row.createdAt(),
                row.validUntil(),
                row.changedAt(),
                row.held().map(Quiet::until).orElse(null),
                row.attempts(),
                row.remoteId(),
                row.code(),
                row.reason(),
                events);
    }
}
