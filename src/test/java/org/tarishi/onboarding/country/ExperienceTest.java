package org.tarishi.onboarding.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Stay;
import org.tarishi.onboarding.Timetable.Pace;
import org.tarishi.onboarding.WorkingDays;

class ExperienceTest {

    /** A Monday. */
    private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");

    private final Experience experience = new Experience(WorkingDays.USUAL);

    @Test
    void half_and_four_in_five_are_read_off_the_requests_that_went_through_a_stage() {
        for (int days : List.of(1, 2, 3, 4, 14)) {
            experience.add(List.of(at(RequestState.SOURCING, 0), at(RequestState.QUOTED, days)));
        }

        assertThat(experience.paces()).containsEntry(RequestState.SOURCING, new Pace(3, 4));
    }

    @Test
    void fewer_than_five_teach_nothing() {
        for (int days : List.of(1, 2, 3, 4)) {
            experience.add(List.of(at(RequestState.SOURCING, 0), at(RequestState.QUOTED, days)));
        }

        assertThat(experience.paces()).isEmpty();
    }

    @Test
    void weekends_and_time_on_hold_are_no_work_and_returns_count_together() {
        Stay held = new Stay(
                RequestState.SOURCING, MONDAY, Optional.of(MONDAY.plus(Duration.ofDays(8))), Duration.ofDays(7), "");
        for (int request = 0; request < 5; request++) {
            experience.add(List.of(
                    held, at(RequestState.QUOTED, 8), at(RequestState.SOURCING, 9), at(RequestState.QUOTED, 14)));
        }

        assertThat(experience.paces()).containsEntry(RequestState.SOURCING, new Pace(1 + 3, 1 + 3));
    }

    @Test
    void how_long_it_stood_before_somebody_gave_up_does_not_count() {
        for (int request = 0; request < 5; request++) {
            experience.add(List.of(at(RequestState.SOURCING, 0), at(RequestState.WITHDRAWN, 40)));
        }

        assertThat(experience.paces()).isEmpty();
    }

    private static Stay at(RequestState state, int day) {
        return new Stay(state, MONDAY.plus(Duration.ofDays(day)), Optional.empty(), Duration.ZERO, "");
    }
}
