package org.tarishi.receiving.callback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.type.CallbackReading.Understood;

/**
 * What the door read a moment ago, so that the reader of the same node need not read it again. Only a help: what is missing
 * here, after a restart or on another node, is read from what was stored.
 */
@ApplicationScoped
public class FreshReadings {

    /** More than waits between the door and the reader in a burst; a few hundred octets each. */
    private static final int MOST = 5_000;

    private record Fresh(long gatewayVersion, Understood reading) {}

    private final Map<Long, Fresh> readings = new LinkedHashMap<>();

    synchronized void keep(long exchangeId, Gateway gateway, Understood reading) {
        readings.put(exchangeId, new Fresh(gateway.getVersion(), reading));
        if (readings.size() > MOST) {
            readings.remove(readings.keySet().iterator().next());
        }
    }

    /** Gives it once; empty when the gateway's settings have changed since. */
    synchronized Optional<Understood> take(long exchangeId, Gateway gateway) {
        return Optional.ofNullable(readings.remove(exchangeId))
                .filter(fresh -> fresh.gatewayVersion() == gateway.getVersion())
                .map(Fresh::reading);
    }
}
