package org.tarishi.receiving.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;

/**
 * Keeps parts of long texts back on this node, for tests of what follows when a network loses one. What is kept back is
 * still in its callback.
 */
@ApplicationScoped
public class WithheldParts {

    private record From(long gatewayId, String sender) {}

    private final Map<From, WithheldPart> waiting = new ConcurrentHashMap<>();

    /**
     * From now on the first part of this number that the sender's phone sends.
     *
     * @param sender E.164
     */
    public WithheldPart withhold(long gatewayId, String sender, int number) {
        From from = new From(gatewayId, sender);
        WithheldPart part = new WithheldPart(number, () -> waiting.remove(from));
        waiting.put(from, part);
        return part;
    }

    boolean keep(Heard heard, InboundSms sms) {
        // mostly nothing is tested
        if (waiting.isEmpty() || sms.part().isEmpty()) {
            return false;
        }
        WithheldPart part = waiting.get(new From(heard.gatewayId(), heard.sender()));
        return part != null && part.isMeant(heard, sms);
    }
}
