package org.tarishi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void ids_of_eighteen_and_of_nineteen_digits_are_read() {
        assertThat(Ids.read("912731158473608642")).contains(912731158473608642L);
        assertThat(Ids.read("1012731158473608642")).contains(1012731158473608642L);
        assertThat(Ids.read(Long.toString(Long.MAX_VALUE))).contains(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "-1", "+1", "1e3", "0x10", "٣", "9223372036854775808", "12345678901234567890"})
    void what_is_no_id_is_none(String text) {
        assertThat(Ids.read(text)).isEmpty();
    }

    @Test
    void no_id_is_given_out_before_the_first_moment_or_after_the_last() {
        assertThat(Ids.firstAt(Instant.parse("2019-12-31T23:59:59Z"))).isZero();
        assertThat(Ids.firstAt(Instant.parse("2026-11-23T00:00:00Z"))).isBetween(1L, Long.MAX_VALUE - 1);
        assertThat(Ids.firstAt(Instant.parse("2100-01-01T00:00:00Z"))).isEqualTo(Long.MAX_VALUE);
        assertThat(Ids.firstAt(Instant.MAX)).isEqualTo(Long.MAX_VALUE);
    }
}
