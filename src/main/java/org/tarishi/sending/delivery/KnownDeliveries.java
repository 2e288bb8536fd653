package org.tarishi.sending.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.sending.outbox.Delivery;

/** The deliveries that a batch of reports may be about, by either name. */
final class KnownDeliveries {

    private final Map<MessageHandle, Delivery> byHandle = new HashMap<>();

    /** @param byReference found by our own reference; another gateway's message is not one that this gateway may report on */
    KnownDeliveries(long gatewayId, List<Delivery> byRemoteId, List<Delivery> byReference) {
        byRemoteId.forEach(delivery -> byHandle.put(MessageHandle.remote(delivery.remoteId()), delivery));
        byReference.stream()
                .filter(delivery -> delivery.getGatewayId() == gatewayId)
                .forEach(
                        delivery -> byHandle.put(MessageHandle.ours(Long.toString(delivery.getMessageId())), delivery));
    }

    Optional<Delivery> about(MessageHandle handle) {
        return Optional.ofNullable(byHandle.get(handle));
    }
}
