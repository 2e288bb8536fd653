package org.tarishi.sending.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 0), false);
    private static final QuietHours NOON = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0), false);
    private static final List<ZoneId> KENYA = CountryZones.of("KE");

    @Test
    void they_are_those_of_whoever_gets_the_message() {
        Instant evening = Instant.parse("2026-11-30T18:30:00Z");

        assertThat(NIGHT.endAt(evening, KENYA)).contains(Instant.parse("2026-12-01T03:00:00Z"));
        assertThat(NIGHT.endAt(evening, CountryZones.of("GH"))).isEmpty();
    }

    @Test
    void after_midnight_they_end_on_the_same_day() {
        assertThat(NIGHT.endAt(Instant.parse("2026-11-30T22:00:00Z"), KENYA))
                .contains(Instant.parse("2026-12-01T03:00:00Z"));
    }

    @Test
    void they_begin_and_end_on_the_minute() {
        assertThat(NOON.endAt(Instant.parse("2026-11-30T08:59:59Z"), KENYA)).isEmpty();
        assertThat(NOON.endAt(Instant.parse("2026-11-30T09:00:00Z"), KENYA))
                .contains(Instant.parse("2026-11-30T11:00:00Z"));
        assertThat(NOON.endAt(Instant.parse("2026-11-30T11:00:00Z"), KENYA)).isEmpty();
    }

    @Test
    void where_a_country_has_several_zones_it_is_quiet_until_it_is_over_in_all_of_them() {
        List<ZoneId> congo = CountryZones.of("CD");

        assertThat(congo).extracting(ZoneId::getId).containsExactly("Africa/Kinshasa", "Africa/Lubumbashi");
        assertThat(NIGHT.endAt(Instant.parse("2026-11-30T19:30:00Z"), congo))
                .as("night in Lubumbashi only, at first")
                .contains(Instant.parse("2026-12-01T05:00:00Z"));
    }

    @Test
    void a_day_that_lacks_the_hour_of_their_end_ends_them_an_hour_later() {
        QuietHours untilTheGap = new QuietHours(LocalTime.of(21, 0), LocalTime.of(2, 30), false);

        assertThat(untilTheGap.endAt(Instant.parse("2026-03-29T00:10:00Z"), CountryZones.of("FR")))
                .contains(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void hours_that_leave_no_moment_free_in_a_wide_country_have_an_end_nonetheless() {
        QuietHours nearlyAlways = new QuietHours(LocalTime.of(10, 0), LocalTime.of(9, 0), false);

        assertThat(nearlyAlways.endAt(Instant.parse("2026-11-30T12:00:00Z"), CountryZones.of("RU")))
                .isPresent();
    }

    @Test
    void where_there_are_none_it_is_never_quiet() {
        assertThat(QuietHours.NONE.endAt(Instant.EPOCH, KENYA)).isEqualTo(Optional.empty());
    }

    @Test
    void a_country_that_the_tables_do_not_know_has_universal_time() {
        assertThat(CountryZones.of("XX")).extracting(ZoneId::getId).containsExactly("Z");
    }
}
