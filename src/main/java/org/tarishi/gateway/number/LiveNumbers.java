package org.tarishi.gateway.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers of gateways for the hot paths, at most one second old: of most gateways there are none, and thousands of
 * messages a second need not ask for that each time.
 */
@ApplicationScoped
public class LiveNumbers {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Seen(List<GatewayNumber> numbers, Instant at) {}

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    private final ConcurrentHashMap<Long, Seen> byGateway = new ConcurrentHashMap<>();

    /** Those of a gateway that have not ended, by country and address. */
    public List<GatewayNumber> of(long gatewayId) {
        Instant now = clock.instant();
        Seen last = byGateway.get(gatewayId);
        if (last != null && last.at().plus(FRESH).isAfter(now)) {
            return last.numbers();
        }
        Seen fresh = new Seen(numbers.current(gatewayId), now);
        byGateway.put(gatewayId, fresh);
        return fresh.numbers();
    }

    /** Forgets what it knows of a gateway whose numbers were just changed on this node. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) NumberChanged change) {
        byGateway.remove(change.gatewayId());
    }
}
