package org.tarishi.sending.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void a_second_lets_through_what_the_limit_says_and_not_more() {
        Throttle throttle = new Throttle(new BigDecimal("10"), START);

        int first = throttle.allowed(64, START);
        throttle.took(first);

        assertThat(first).isEqualTo(10);
        assertThat(throttle.allowed(64, START)).isZero();
        assertThat(throttle.allowed(64, START.plusMillis(500))).isEqualTo(5);
    }

    @Test
    void a_long_rest_saves_up_no_more_than_one_second() {
        Throttle throttle = new Throttle(new BigDecimal("10"), START);
        throttle.took(10);

        assertThat(throttle.allowed(1000, START.plusSeconds(3600))).isEqualTo(10);
    }

    @Test
    void one_message_in_four_seconds_goes_every_four_seconds() {
        Throttle throttle = new Throttle(new BigDecimal("0.25"), START);
        throttle.took(throttle.allowed(5, START));

        assertThat(throttle.untilNext()).isEqualTo(Duration.ofSeconds(4));
        assertThat(throttle.allowed(5, START.plusSeconds(3))).isZero();
        assertThat(throttle.allowed(5, START.plusSeconds(4))).isEqualTo(1);
    }

    @Test
    void zero_means_no_limit() {
        Throttle throttle = new Throttle(BigDecimal.ZERO, START);
        throttle.took(1_000_000);

        assertThat(throttle.allowed(256, START)).isEqualTo(256);
        assertThat(throttle.untilNext()).isZero();
    }

    @Test
    void a_clock_set_back_gives_nothing_away() {
        Throttle throttle = new Throttle(new BigDecimal("10"), START);
        throttle.took(10);

        assertThat(throttle.allowed(10, START.minusSeconds(60))).isZero();
    }
}
