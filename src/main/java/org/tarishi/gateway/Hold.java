package org.tarishi.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a gateway takes no messages because it asked us to slow down, and when a person last let it go on. */
@Embeddable
class Hold {

    /** One that begins so soon after another is the same one: between them one message was tried in vain. */
    private static final Duration SAME = Duration.ofMinutes(2);

    @Column(name = "held_until")
    private @Nullable Instant until;

    @Column(name = "held_since")
    private @Nullable Instant since;

    @Column(name = "resumed_at")
    private Instant endedAt = Instant.EPOCH;

    protected Hold() {}

    /** An earlier end than the one that holds already changes nothing. */
    void extend(Instant now, Instant later) {
        if (since == null || until == null || until.plus(SAME).isBefore(now)) {
            since = now;
        }
        if (until == null || until.isBefore(later)) {
            until = later;
        }
    }

    /** It took a message. */
    void interrupt() {
        since = null;
    }

    /** A person let it go on. */
    void end(Instant at) {
        until = null;
        since = null;
        endedAt = at;
    }

    Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    /** When a person last did; the epoch before the first time. */
    Instant endedAt() {
        return endedAt;
    }
}
