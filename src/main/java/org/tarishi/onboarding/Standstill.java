package org.tarishi.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a request is on hold, why and until when somebody looks again; and how long it was held in all. */
@Embeddable
public class Standstill {

    @Column(name = "held_since")
    private @Nullable Instant since;

    @Column(name = "hold_reason")
    private String reason = "";

    @Column(name = "hold_until")
    private @Nullable LocalDate until;

    @Column(name = "held_millis")
    private long heldMillis;

    protected Standstill() {}

    static Standstill none() {
        return new Standstill();
    }

    void begin(Step.Hold hold, Instant at) {
        since = at;
        reason = hold.reason();
        until = hold.until();
    }

    /** Returns how long it stood still. */
    Duration end(Instant at) {
        Duration stood = since().map(from -> Duration.between(from, at)).orElse(Duration.ZERO);
        heldMillis += stood.toMillis();
        since = null;
        until = null;
        reason = "";
        return stood;
    }

    public boolean isOn() {
        return since != null;
    }

    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    public String reason() {
        return reason;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** In all, without the present one. */
    public Duration heldFor() {
        return Duration.ofMillis(heldMillis);
    }
}
