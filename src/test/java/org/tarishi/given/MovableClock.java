package org.tarishi.given;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands until a test moves it; nobody sleeps. Thread-safe. Clocks made from it by {@link #withZone} show
 * the same moment, also after a move.
 */
public final class MovableClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MovableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Standing at a moment, such as {@code 2026-11-23T08:00:00Z}, in UTC. */
    public static MovableClock at(String moment) {
        return at(Instant.parse(moment));
    }

    public static MovableClock at(Instant moment) {
        return new MovableClock(new AtomicReference<>(moment), ZoneOffset.UTC);
    }

    /** Moves on, or back by a negative span. */
    public MovableClock move(Duration by) {
        now.updateAndGet(moment -> moment.plus(by));
        return this;
    }

    public MovableClock moveTo(Instant moment) {
        now.set(moment);
        return this;
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }
}
