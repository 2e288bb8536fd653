package org.tarishi.platform.page.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InstantTextTest {

    private static final Instant AT = Instant.parse("2026-02-03T14:05:09Z");

    @Test
    void english_names_the_month_so_that_no_reader_takes_it_for_the_day() {
        InstantText text = new InstantText(ZoneId.of("Africa/Nairobi"), Locale.ENGLISH);

        assertThat(text.minute(AT)).isEqualTo("3 Feb 2026, 17:05 EAT");
        assertThat(text.second(AT)).isEqualTo("3 Feb 2026, 17:05:09 EAT");
        assertThat(text.zoneName()).endsWith("Africa Time");
    }

    @Test
    void french_readers_get_french_dates() {
        InstantText text = new InstantText(ZoneId.of("Africa/Dakar"), Locale.FRENCH);

        assertThat(text.minute(AT)).startsWith("3 févr. 2026, 14:05 ");
    }

    @Test
    void outside_projects_it_says_that_the_time_is_utc() {
        InstantText text = new InstantText(ZoneOffset.UTC, Locale.ENGLISH);

        assertThat(text.minute(AT)).isEqualTo("3 Feb 2026, 14:05 UTC");
    }
}
