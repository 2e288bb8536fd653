package org.tarishi.platform.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    record Thing(
            @Nullable String name,
            @Nullable Duration lasts,
            @Nullable List<Thing> parts) {}

    @Test
    void what_is_right_is_read() throws JsonProcessingException {
        Thing thing = Json.MAPPER.readValue("""
                {"name": "é\\ud83d\\ude00", "lasts": "PT6H", "parts": [{"name": null}]}""", Thing.class);

        assertThat(thing).isEqualTo(new Thing("é😀", Duration.ofHours(6), List.of(new Thing(null, null, null))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nam\": \"x\"}",
                "{\"name\": \"x\", \"name\": \"y\"}",
                "{\"name\": 1}",
                "{\"name\": true}",
                "{\"name\": [\"x\"]}",
                "{\"lasts\": 6}",
                "{\"lasts\": \"6 hours\"}",
                "{\"lasts\": \"PT99999999999999999999H\"}",
                "{\"parts\": {}}",
                "{\"parts\": [null]}",
                "{\"parts\": \"\"}",
                "{} {}",
                "{,}",
                "[]",
                "\"\"",
                "1"
            })
    void what_is_not_is_refused(String json) {
        assertThatThrownBy(() -> Json.MAPPER.readValue(json, Thing.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void json_nested_without_end_is_refused_without_falling_over() {
        String deep = "{\"parts\":[".repeat(20_000);

        assertThatThrownBy(() -> Json.MAPPER.readValue(deep, Thing.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void moments_are_written_in_utc_to_the_millisecond_and_what_is_absent_is_left_out() {
        record Happened(Instant at, @Nullable String why) {}

        assertThat(Json.write(new Happened(Instant.parse("2026-11-23T10:00:00.123456789Z"), null)))
                .isEqualTo("{\"at\":\"2026-11-23T10:00:00.123Z\"}");
    }
}
