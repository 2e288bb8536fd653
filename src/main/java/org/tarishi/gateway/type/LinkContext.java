package org.tarishi.gateway.type;

import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * What the hub lends to a link.
 *
 * @param http the only way out over HTTP
 * @param sockets the only way out over anything else
 * @param door where a link that receives by itself (SMPP, the simulator) knocks with what it got
 * @param clock the hub's clock
 * @param callbackUrls the public URL of this gateway's callback point of that name, as the provider must call it
 */
public record LinkContext(
        GatewayHttp http, GatewaySockets sockets, CallbackDoor door, Clock clock, UnaryOperator<String> callbackUrls) {

    /**
     * The longest a submit may take. Shorter than the outbox lease, so that no claim runs out under a live submit; long
     * enough for the 30 s that an SMSC may take to answer, after some seconds of waiting for a free place.
     */
    public static final Duration SUBMIT_LIMIT = Duration.ofSeconds(35);

    /** For types that speak HTTP only. */
    public LinkContext(GatewayHttp http, CallbackDoor door, Clock clock, UnaryOperator<String> callbackUrls) {
        this(http, GatewaySockets.NONE, door, clock, callbackUrls);
    }
}
