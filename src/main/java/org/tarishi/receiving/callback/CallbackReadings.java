package org.tarishi.receiving.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.CallbackForged;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewaySettings;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.LiveGateways;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackRequest;

/** Lets a gateway's type read. Keeps a reader by gateway and version: opening secrets takes longer than reading. */
@ApplicationScoped
public class CallbackReadings {

    private record Opened(long version, Function<CallbackRequest, CallbackReading> reader, String token) {}

    @Inject
    GatewayTypes types;

    @Inject
    GatewaySettings vault;

    @Inject
    LiveGateways gateways;

    @Inject
    CallbackSeal seal;

    @Inject
    FreshReadings fresh;

    @Inject
    Event<CallbackForged> forged;

    private final ConcurrentHashMap<Long, Opened> opened = new ConcurrentHashMap<>();

    CallbackReading of(Gateway gateway, CallbackRequest request) {
        return open(gateway).reader().apply(request);
    }

    /** What a gateway was sent was forged: whoever sets it up may want to know. */
    void disbelieve(Gateway gateway) {
        forged.fire(new CallbackForged(gateway));
    }

    /** What a kept one says: as the door read it, if that was just now and here. */
    CallbackReading of(CallbackExchange exchange, Gateway gateway) {
        return fresh.take(exchange.getId(), gateway)
                .map(CallbackReading.class::cast)
                .orElseGet(() -> again(exchange, gateway));
    }

    /** Reads a kept one, by the URL that it came by. */
    CallbackReading again(CallbackExchange exchange, Gateway gateway) {
        return of(gateway, request(exchange, gateway));
    }

    /** A kept one as it came, with its URL. */
    CallbackRequest request(CallbackExchange exchange, Gateway gateway) {
        return seal.open(exchange, open(gateway).token());
    }

    Gateway gatewayOf(CallbackExchange exchange) {
        return gateways.current(exchange.getGatewayId())
                .orElseThrow(() -> new IllegalStateException("no gateway " + exchange.getGatewayId()));
    }

    private Opened open(Gateway gateway) {
        return opened.compute(gateway.getId(), (id, present) -> renew(gateway, present));
    }

    private Opened renew(Gateway gateway, @Nullable Opened present) {
        return present != null && present.version() == gateway.getVersion()
                ? present
                : new Opened(
                        gateway.getVersion(),
                        types.named(gateway.getType()).reader(vault.open(gateway)),
                        vault.token(gateway));
    }
}
