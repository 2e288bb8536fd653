package org.tarishi.receiving.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.platform.HubConfig;
import org.tarishi.platform.Ids;
import org.tarishi.platform.SecretBox;

/**
 * Encrypts what callbacks carry before it is stored, and opens it to read it or to show it masked: headers, query and body
 * may hold passwords, and they are kept as they came so that they can be read again.
 */
@ApplicationScoped
public class CallbackSeal {

    @Inject
    SecretBox box;

    @Inject
    HubConfig config;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Called in a thread of the container: what is made at first use cannot be made in a link's own thread. */
    void makeReady() {
        ids.next();
    }

    /** What came just now, as it may be stored. */
    CallbackExchange close(long gatewayId, CallbackRequest request) {
        CallbackExchange exchange = new CallbackExchange(ids.next(), gatewayId, request, clock.instant());
        exchange.seal(text -> box.seal(context(exchange), text));
        return exchange;
    }

    /** @param token of the gateway, for the URL that it came by; empty where nobody asks for that */
    CallbackRequest open(CallbackExchange exchange, String token) {
        CallbackAddress address = new CallbackAddress(token, exchange.getPoint());
        return exchange.request(
                text -> box.open(context(exchange), text), query -> address.url(config.publicUrl(), query));
    }

    private static String context(CallbackExchange exchange) {
        return "callback:" + exchange.getId();
    }
}
