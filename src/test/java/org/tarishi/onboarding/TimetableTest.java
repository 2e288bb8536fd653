package org.tarishi.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.START;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimetableTest {

    /** A Wednesday. */
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");

    @Test
    void weekends_do_not_count() {
        assertThat(Timetable.workingDaysAfter(WEDNESDAY, 2)).isEqualTo("2026-11-27");
        assertThat(Timetable.workingDaysAfter(WEDNESDAY, 3)).isEqualTo("2026-11-30");
    }

    @Test
    void what_is_to_be_expected_is_the_sum_of_the_stages_that_are_left() {
        Timetable.Expected pilot =
                Timetable.expected(GivenRequest.in(RequestState.PILOT), START).orElseThrow();

        assertThat(pilot.from()).isEqualTo("2026-12-02");
        assertThat(pilot.to()).isEqualTo("2026-12-09");
    }

    @Test
    void a_stage_that_takes_longer_than_usual_moves_the_whole() {
        Timetable.Expected late = Timetable.expected(
                        GivenRequest.in(RequestState.READY), START.plus(Duration.ofDays(30)))
                .orElseThrow();

        assertThat(late.from()).isEqualTo(Timetable.workingDaysAfter(WEDNESDAY.plusDays(30), 5));
    }

    @Test
    void what_is_live_or_closed_has_nothing_to_expect() {
        assertThat(Timetable.expected(GivenRequest.in(RequestState.LIVE), START))
                .isEmpty();
        assertThat(Timetable.expected(GivenRequest.in(RequestState.REJECTED), START))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void while_it_is_open_it_is_somebodys_turn(RequestState state) {
        assertThat(Timetable.holder(state) != Holder.NOBODY).isEqualTo(state.isOpen() || state == RequestState.PILOT);
    }
}
