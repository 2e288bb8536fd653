package org.tarishi.receiving.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackRequest;

/**
 * Lets a gateway's callbacks come once more, through the same door as the first time: for those who test what the hub makes
 * of a provider that says things twice, late or in the wrong order. Whoever asks has been let see the gateway.
 */
@ApplicationScoped
public class CallbackReplay {

    /** A callback as it came, with what its type reads in it. */
    public record Kept(long id, CallbackRequest request, CallbackReading reading) {}

    @Inject
    KeptCallbacks kept;

    @Inject
    CallbackReadings readings;

    @Inject
    ExchangeDoor door;

    /** What a gateway was sent since a moment, oldest first; those still waiting to be read among them. */
    public List<Kept> since(long gatewayId, Instant moment, int most) {
        return kept.since(gatewayId, moment, most).stream().map(this::read).toList();
    }

    private Kept read(CallbackExchange exchange) {
        Gateway gateway = readings.gatewayOf(exchange);
        return new Kept(exchange.getId(), readings.request(exchange, gateway), readings.again(exchange, gateway));
    }

    /** What the door would make of a callback; nothing is stored. */
    public CallbackReading judge(Gateway gateway, CallbackRequest request) {
        return readings.of(gateway, request);
    }

    /** As if the gateway called now. Returns once it is stored; it is read soon after. */
    public void knock(long gatewayId, CallbackRequest request) {
        door.knock(gatewayId, request);
    }
}
