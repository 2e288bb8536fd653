package org.tarishi.receiving.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tarishi.sending.log.MessageRow;
import org.tarishi.sending.outbox.MessageState;

/**
 * One text of a conversation, theirs or ours.
 *
 * @param id of the text; grows with time over both sides
 * @param state what became of ours; null for theirs
 * @param by who of us wrote it; empty for theirs
 * @param missingParts whether theirs has holes where parts never came
 * @param isNew whether theirs was unread when the page was made
 */
public record Line(
        long id,
        boolean ours,
        Instant at,
        String text,
        @Nullable MessageState state,
        String by,
        boolean missingParts,
        boolean isNew) {

    static Line theirs(InboundMessage message) {
        return new Line(
                message.getId(),
                false,
                message.getReceivedAt(),
                message.getBody(),
                null,
                "",
                message.isMissingParts(),
                false);
    }

    static Line ours(MessageRow message) {
        return new Line(
                message.id(),
                true,
                message.createdAt(),
                message.body(),
                message.state(),
                message.writtenBy(),
                false,
                false);
    }

    Line asNew() {
        return new Line(id, ours, at, text, state, by, missingParts, true);
    }

    /** Words and numbers stay out of logs. */
    @Override
    public String toString() {
        return "Line " + id;
    }
}
