package org.tarishi.gateway.type;

import java.time.Clock;
import java.time.Duration;

/**
 * What the hub lends to a link.
 *
 * @param http the only way out over HTTP
 * @param door where a link that receives by itself (SMPP, the simulator) knocks with what it got
 * @param clock the hub's clock
 */
public record LinkContext(GatewayHttp http, CallbackDoor door, Clock clock) {

    /** The longest a submit may take. Shorter than the outbox lease, so that no claim runs out under a live submit. */
    public static final Duration SUBMIT_LIMIT = Duration.ofSeconds(30);
}
