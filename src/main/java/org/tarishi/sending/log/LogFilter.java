package org.tarishi.sending.log;

import java.time.Instant;
import java.util.Optional;
import org.tarishi.sending.outbox.MessageState;

/**
 * Which messages to list; what is empty does not restrict.
 *
 * @param recipient E.164 with +, whole
 * @param from created at or after
 * @param until created before
 */
public record LogFilter(
        Optional<MessageState> state,
        Optional<String> recipient,
        Optional<Long> gateway,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static final LogFilter ALL =
            new LogFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
