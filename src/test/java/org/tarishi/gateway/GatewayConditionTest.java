package org.tarishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayConditionTest {

    @ParameterizedTest
    @CsvSource({"1, PT1S", "2, PT2S", "3, PT4S", "9, PT4M16S", "10, PT8M32S", "11, PT8M32S", "1000, PT8M32S"})
    void a_gateway_that_does_not_say_how_long_is_held_twice_as_long_after_each_refusal(int troubles, Duration hold) {
        assertThat(GatewayCondition.holdFor(Duration.ZERO, troubles)).isEqualTo(hold);
    }

    @Test
    void what_the_gateway_asks_for_is_done_however_often_it_refused() {
        assertThat(GatewayCondition.holdFor(Duration.ofSeconds(30), 1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(GatewayCondition.holdFor(Duration.ofMillis(200), 9)).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void no_gateway_stops_us_for_more_than_ten_minutes() {
        assertThat(GatewayCondition.holdFor(Duration.ofDays(1), 1)).isEqualTo(Duration.ofMinutes(10));
    }
}
