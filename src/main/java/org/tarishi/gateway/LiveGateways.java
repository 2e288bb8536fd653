package org.tarishi.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.tarishi.platform.Secrets;

/**
 * Gateways for the hot paths, at most one second old, so that thousands of messages and callbacks a second do not read the
 * same row again each time.
 */
@ApplicationScoped
public class LiveGateways {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Seen(Optional<Gateway> gateway, Instant at) {}

    @Inject
    Gateways gateways;

    @Inject
    OwnSessions sessions;

    @Inject
    Clock clock;

    private final ConcurrentHashMap<Long, Seen> byId = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Seen> byToken = new ConcurrentHashMap<>();

    public Optional<Gateway> current(long id) {
        return fresh(byId, id, () -> gateways.find(id));
    }

    /** One that this node may send through now. */
    public Optional<Gateway> toSendThrough(long id) {
        return current(id).filter(Gateway::isLive).filter(sessions::serves);
    }

    /** By the token of its callback URLs. Unknown tokens are not remembered, so that guessing fills no memory. */
    public Optional<Gateway> withToken(String token) {
        String hash = Secrets.fingerprint(token);
        Optional<Gateway> found = fresh(byToken, hash, () -> gateways.withToken(hash));
        if (found.isEmpty()) {
            byToken.remove(hash);
        }
        return found;
    }

    /** Forgets what it knows of a gateway that was just changed on this node. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) GatewayChanged change) {
        byId.remove(change.gateway().getId());
        byToken.clear();
    }

    private <K> Optional<Gateway> fresh(ConcurrentHashMap<K, Seen> seen, K key, Supplier<Optional<Gateway>> read) {
        Instant now = clock.instant();
        Seen last = seen.get(key);
        if (last != null && last.at().plus(FRESH).isAfter(now)) {
            return last.gateway();
        }
        Seen fresh = new Seen(read.get(), now);
        seen.put(key, fresh);
        return fresh.gateway();
    }
}
