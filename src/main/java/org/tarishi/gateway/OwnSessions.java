package org.tarishi.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tarishi.gateway.type.GatewayType;

/** Which sessions this node holds, and until when it may be sure of it. Filled by {@code gateway.session}. */
@ApplicationScoped
public class OwnSessions {

    @Inject
    GatewayTypes types;

    @Inject
    Clock clock;

    private final Map<Long, Instant> until = new ConcurrentHashMap<>();

    /** Whether this node may send through a gateway: it needs no session, or its session is held here. */
    public boolean serves(Gateway gateway) {
        return !types.find(gateway.getType()).map(GatewayType::holdsSession).orElse(false) || holds(gateway.getId());
    }

    private boolean holds(long gatewayId) {
        return Optional.ofNullable(until.get(gatewayId))
                .filter(clock.instant()::isBefore)
                .isPresent();
    }

    /** Codes of the types whose gateways hold a session. */
    public List<String> types() {
        return types.all().stream()
                .filter(GatewayType::holdsSession)
                .map(GatewayType::code)
                .toList();
    }

    public void hold(long gatewayId, Instant end) {
        until.put(gatewayId, end);
    }

    public void lose(long gatewayId) {
        until.remove(gatewayId);
    }

    public Set<Long> held() {
        return Set.copyOf(until.keySet());
    }

    /** Held once and not renewed in time. */
    public List<Long> runOut() {
        return until.keySet().stream().filter(id -> !holds(id)).toList();
    }
}
