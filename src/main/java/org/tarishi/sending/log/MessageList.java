package org.tarishi.sending.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log.
 *
 * @param next where the next page is; absent on the last
 */
record MessageList(List<ReadMessage> messages, @Nullable String next) {

    static MessageList of(LogSlice page, String next) {
        List<ReadMessage> messages = page.rows().stream().map(ReadMessage::of).toList();
        return new MessageList(messages, next.isEmpty() ? null : next);
    }
}
