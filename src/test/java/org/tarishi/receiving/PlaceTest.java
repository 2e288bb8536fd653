package org.tarishi.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void it_survives_a_url_to_the_microsecond() {
        Place place = new Place(Place.Side.NEWER_THAN, Instant.parse("2026-11-23T08:00:00.123456Z"), 42);

        assertThat(Place.read(place.toString())).hasValue(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x1-2", "o1", "o-1-2", "o1-2-3", "o99999999999999999999-1"})
    void nonsense_is_no_place(String text) {
        assertThat(Place.read(text)).isEmpty();
    }
}
