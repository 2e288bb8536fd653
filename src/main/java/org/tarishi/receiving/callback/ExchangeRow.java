package org.tarishi.receiving.callback;

import java.time.Instant;
import org.tarishi.receiving.callback.CallbackExchange.State;

/**
 * A callback as pages show it.
 *
 * @param fault why it could not be read; empty if it could
 * @param text what came, as lines of a wire exchange, with every secret masked
 */
public record ExchangeRow(long id, long gatewayId, Instant at, State state, String fault, String text) {

    /** Whether reading it once more may make a difference. */
    public boolean isStuck() {
        return state == State.UNREADABLE || state == State.UNROUTED;
    }

    /** Words and numbers stay out of logs. */
    @Override
    public String toString() {
        return "ExchangeRow " + id;
    }
}
