package org.tarishi.sending.compose;

import java.time.Duration;
import java.util.Optional;

/**
 * A message as somebody typed it: nothing is checked yet.
 *
 * @param to the recipient's number, in any common way of writing
 * @param from the sender to show; empty for the gateway's
 * @param gateway the gateway to use; empty to let the routes choose
 * @param validity how long the message is worth sending; empty for {@link DraftReader#USUAL_VALIDITY}
 */
public record Draft(String to, String text, String from, Optional<Long> gateway, Optional<Duration> validity) {

    public static Draft of(String to, String text) {
        return new Draft(to, text, "", Optional.empty(), Optional.empty());
    }
}
