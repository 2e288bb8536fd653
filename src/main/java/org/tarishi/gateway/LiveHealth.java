package org.tarishi.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The health of gateways for the hot paths, at most one second old: every message asks for it. */
@ApplicationScoped
public class LiveHealth {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Seen(GatewayHealth health, Instant at) {}

    @Inject
    Gateways gateways;

    @Inject
    Clock clock;

    private final ConcurrentHashMap<Long, Seen> seen = new ConcurrentHashMap<>();

    public GatewayHealth of(long gatewayId) {
        return of(List.of(gatewayId)).get(gatewayId);
    }

    /** By gateway id, of every one that was asked for. */
    public Map<Long, GatewayHealth> of(List<Long> gatewayIds) {
        Instant now = clock.instant();
        List<Long> stale = gatewayIds.stream().filter(id -> isStale(id, now)).toList();
        Map<Long, GatewayHealth> read = gateways.health(stale);
        stale.forEach(id -> seen.put(id, new Seen(read.getOrDefault(id, GatewayHealth.untried(id)), now)));
        return gatewayIds.stream()
                .distinct()
                .collect(
                        Collectors.toMap(Function.identity(), id -> seen.get(id).health()));
    }

    /** What was just changed on this node is read anew. */
    public void forget(long gatewayId) {
        seen.remove(gatewayId);
    }

    private boolean isStale(long id, Instant now) {
        Seen last = seen.get(id);
        return last == null || !last.at().plus(FRESH).isAfter(now);
    }
}
