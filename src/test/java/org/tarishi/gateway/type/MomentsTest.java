package org.tarishi.gateway.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void times_are_read_as_providers_write_them() {
        Instant moment = Instant.parse("2026-11-23T08:00:00Z");
        assertThat(List.of(
                        "1795420800",
                        "1795420800000",
                        "2026-11-23T08:00:00Z",
                        "2026-11-23T11:00:00+03:00",
                        "2026-11-23T11:00:00+0300",
                        "2026-11-23T08:00:00.000+0000",
                        "2026-11-23 08:00:00",
                        "2026-11-23T08:00",
                        "Mon, 23 Nov 2026 08:00:00 GMT",
                        "Mon, 23 Nov 2026 11:00:00 +0300"))
                .allSatisfy(
                        written -> assertThat(Moments.read(written)).as(written).contains(moment));
    }

    @Test
    void what_is_no_time_is_none() {
        assertThat(List.of("", "yesterday", "0", "12:00", "2026-13-01 00:00:00", "99999999999999999999"))
                .allSatisfy(
                        written -> assertThat(Moments.read(written)).as(written).isEmpty());
    }
}
