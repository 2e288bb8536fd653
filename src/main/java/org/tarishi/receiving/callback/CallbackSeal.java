package org.tarishi.receiving.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.platform.SecretBox;

/**
 * Encrypts what callbacks carry before it is stored, and opens it to read it or to show it masked: headers, query and body
 * may hold passwords, and they are kept as they came so that they can be read again.
 */
@ApplicationScoped
public class CallbackSeal {

    @Inject
    SecretBox box;

    CallbackExchange close(CallbackExchange exchange) {
        exchange.seal(text -> box.seal(context(exchange), text));
        return exchange;
    }

    /** @param url says by which URL it came, from its query */
    CallbackRequest open(CallbackExchange exchange, UnaryOperator<String> url) {
        return exchange.request(text -> box.open(context(exchange), text), url);
    }

    private static String context(CallbackExchange exchange) {
        return "callback:" + exchange.getId();
    }
}
