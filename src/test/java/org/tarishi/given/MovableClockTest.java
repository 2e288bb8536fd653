package org.tarishi.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private final MovableClock clock = MovableClock.at("2026-11-23T08:00:00Z");

    @Test
    void it_stands_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));

        clock.move(Duration.ofMinutes(90));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-23T09:30:00Z"));
    }

    @Test
    void a_clock_in_another_zone_moves_along() {
        var nairobi = clock.withZone(ZoneId.of("Africa/Nairobi"));

        clock.moveTo(Instant.parse("2026-12-01T21:00:00Z"));

        assertThat(ZonedDateTime.now(nairobi)).hasToString("2026-12-02T00:00+03:00[Africa/Nairobi]");
    }
}
