package org.tarishi.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.START;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimetableTest {

    /** A Wednesday. */
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");

    private static final Timetable ANYWHERE = Timetable.anywhere();

    @Test
    void weekends_do_not_count() {
        assertThat(WorkingDays.USUAL.after(WEDNESDAY, 2)).isEqualTo("2026-11-27");
        assertThat(WorkingDays.USUAL.after(WEDNESDAY, 3)).isEqualTo("2026-11-30");
    }

    @Test
    void what_is_to_be_expected_is_the_sum_of_the_stages_that_are_left() {
        Timetable.Expected pilot =
                ANYWHERE.expected(GivenRequest.in(RequestState.PILOT), START).orElseThrow();

        assertThat(pilot.from()).isEqualTo("2026-12-02");
        assertThat(pilot.to()).isEqualTo("2026-12-09");
    }

    @Test
    void a_stage_that_takes_longer_than_usual_moves_the_whole() {
        Timetable.Expected late = ANYWHERE.expected(
                        GivenRequest.in(RequestState.READY), START.plus(Duration.ofDays(30)))
                .orElseThrow();

        assertThat(late.from()).isEqualTo(WorkingDays.USUAL.after(WEDNESDAY.plusDays(30), 5));
    }

    @Test
    void holidays_and_freezes_do_not_count() {
        WorkingDays december = new WorkingDays(Set.of(WEDNESDAY.plusDays(1), WEDNESDAY.plusDays(2)));

        assertThat(december.after(WEDNESDAY, 1)).isEqualTo("2026-11-30");
        assertThat(december.between(WEDNESDAY, LocalDate.parse("2026-12-01"))).isEqualTo(2);
        assertThat(december.between(WEDNESDAY, WEDNESDAY)).isZero();
    }

    @Test
    void what_is_known_of_a_country_takes_the_place_of_what_is_usual_anywhere() {
        Timetable slow = new Timetable(
                Map.of(RequestState.PILOT, new Timetable.Pace(8, 30)), WorkingDays.USUAL, Timetable.Origin.COUNTRY);

        Timetable.Expected live =
                slow.expected(GivenRequest.in(RequestState.PILOT), START).orElseThrow();
        assertThat(live.from()).isEqualTo(WorkingDays.USUAL.after(WEDNESDAY, 8));
        assertThat(live.to()).isEqualTo(WorkingDays.USUAL.after(WEDNESDAY, 30));
        assertThat(slow.pace(RequestState.READY)).isEqualTo(new Timetable.Pace(1, 2));
    }

    @Test
    void what_is_live_or_closed_has_nothing_to_expect() {
        assertThat(ANYWHERE.expected(GivenRequest.in(RequestState.LIVE), START)).isEmpty();
        assertThat(ANYWHERE.expected(GivenRequest.in(RequestState.REJECTED), START))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void while_it_is_open_it_is_somebodys_turn(RequestState state) {
        assertThat(Timetable.holder(state) != Holder.NOBODY).isEqualTo(state.isOpen() || state == RequestState.PILOT);
    }
}
