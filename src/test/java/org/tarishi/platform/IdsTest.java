package org.tarishi.platform;

import static org.assertj.core.api.Assertions.assertThat;

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
}
