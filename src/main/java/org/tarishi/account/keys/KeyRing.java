package org.tarishi.account.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tarishi.account.Caller;

/**
 * Knows again the keys of the last few seconds without asking the database, so that the API costs no query for it.
 *
 * <p>A key revoked on this node is forgotten at once, one revoked on another node within {@link #TRUST}. Only keys that
 * exist are remembered: guessing fills nothing.
 */
@ApplicationScoped
public class KeyRing {

    static final Duration TRUST = Duration.ofSeconds(5);

    @Inject
    ApiKeys keys;

    @Inject
    Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<Long, Instant> uses = new ConcurrentHashMap<>();

    /** Who sent this token; empty when no living key is meant. */
    public Optional<Caller.Key> find(String token) {
        Instant now = clock.instant();
        String fingerprint = new KeyToken(token).fingerprint();
        Known remembered = known.get(fingerprint);
        if (remembered == null || !now.isBefore(remembered.until())) {
            return read(fingerprint, now);
        }
        return Optional.of(used(remembered.key(), now));
    }

    private Optional<Caller.Key> read(String fingerprint, Instant now) {
        Optional<Caller.Key> key = keys.withFingerprint(fingerprint).map(ApiKey::asCaller);
        key.ifPresentOrElse(
                found -> known.put(fingerprint, new Known(found, now.plus(TRUST))), () -> known.remove(fingerprint));
        return key.map(found -> used(found, now));
    }

    private Caller.Key used(Caller.Key key, Instant now) {
        uses.put(key.keyId(), now);
        return key;
    }

    void forget(String fingerprint) {
        known.remove(fingerprint);
    }

    /** Hands over the uses noted since it was last asked, and forgets keys that were not used lately. */
    Map<Long, Instant> takeUses() {
        Instant now = clock.instant();
        known.values().removeIf(key -> !now.isBefore(key.until()));
        Map<Long, Instant> taken = Map.copyOf(uses);
        taken.forEach(uses::remove);
        return taken;
    }

    private record Known(Caller.Key key, Instant until) {}
}
