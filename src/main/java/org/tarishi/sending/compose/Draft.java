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
 * @param urgent whether it goes out in the quiet hours of the recipient's country too
 */
public record Draft(
        String to, String text, String from, Optional<Long> gateway, Optional<Duration> validity, boolean urgent) {

    /** One that can wait for the morning. */
    public Draft(String to, String text, String from, Optional<Long> gateway, Optional<Duration> validity) {
        this(to, text, from, gateway, validity, false);
    }

    public static Draft of(String to, String text) {
        return new Draft(to, text, "", Optional.empty(), Optional.empty());
    }
}
