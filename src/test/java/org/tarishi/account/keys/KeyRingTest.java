package org.tarishi.account.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.Caller;
import org.tarishi.account.ProjectId;
import org.tarishi.given.MovableClock;

class KeyRingTest {

    private final MovableClock clock = MovableClock.at("2026-11-23T08:00:00Z");
    private final Shelf shelf = new Shelf();
    private final KeyRing ring = new KeyRing();
    private final KeyToken token = KeyToken.fresh();

    @BeforeEach
    void fill() {
        ring.keys = shelf;
        ring.clock = clock;
        KeyDraft draft = new KeyDraft("laboratory", Set.of("messages:write"));
        shelf.living.put(token.fingerprint(), new ApiKey(5, new ProjectId(9), draft, token, "jane", clock.instant()));
    }

    @Test
    void a_token_is_the_key_it_was_issued_for() {
        assertThat(ring.find(token.text()))
                .hasValue(new Caller.Key(5, "laboratory", new ProjectId(9), Set.of("messages:write")));
        assertThat(ring.find(KeyToken.fresh().text())).isEmpty();
    }

    @Test
    void a_busy_key_is_read_once_in_five_seconds() {
        ring.find(token.text());
        ring.find(token.text());
        clock.move(KeyRing.TRUST.minusMillis(1));
        ring.find(token.text());
        assertThat(shelf.reads).isEqualTo(1);

        clock.move(Duration.ofMillis(1));
        ring.find(token.text());
        assertThat(shelf.reads).isEqualTo(2);
    }

    @Test
    void a_key_revoked_elsewhere_is_refused_within_five_seconds() {
        ring.find(token.text());

        shelf.living.clear();
        clock.move(KeyRing.TRUST);

        assertThat(ring.find(token.text())).isEmpty();
    }

    @Test
    void a_key_revoked_here_is_refused_at_once() {
        ring.find(token.text());

        shelf.living.clear();
        ring.forget(token.fingerprint());

        assertThat(ring.find(token.text())).isEmpty();
    }

    @Test
    void uses_are_handed_over_once() {
        ring.find(token.text());
        clock.move(Duration.ofSeconds(1));
        ring.find(token.text());

        assertThat(ring.takeUses()).isEqualTo(Map.of(5L, clock.instant()));
        assertThat(ring.takeUses()).isEmpty();
    }

    /** Keys that lie in a map instead of a database. */
    private static final class Shelf extends ApiKeys {

        final Map<String, ApiKey> living = new HashMap<>();
        int reads;

        @Override
        public Optional<ApiKey> withFingerprint(String fingerprint) {
            reads++;
            return Optional.ofNullable(living.get(fingerprint));
        }
    }
}
