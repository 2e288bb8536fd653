package org.tarishi.onboarding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.onboarding.GivenRequest;
import org.tarishi.onboarding.Holder;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Stay;
import org.tarishi.onboarding.Timetable;

class StageTest {

    @Test
    void what_is_done_says_from_when_to_when_and_who_held_it() {
        List<Stage> stages = Stage.all(
                GivenRequest.in(RequestState.SOURCING),
                List.of(
                        stay(RequestState.DRAFT, 0, 1),
                        stay(RequestState.SUBMITTED, 1, 2),
                        stay(RequestState.IN_REVIEW, 2, 4),
                        stay(RequestState.NEEDS_INFO, 4, 9),
                        stay(RequestState.SUBMITTED, 9, 10),
                        stay(RequestState.IN_REVIEW, 10, 12),
                        new Stay(RequestState.SOURCING, day(12), Optional.empty(), Duration.ZERO, "ada")),
                Timetable.anywhere());

        Stage review = stages.get(2);
        assertThat(review.progress()).isEqualTo(Stage.Progress.DONE);
        assertThat(review.holder()).isEqualTo(Holder.PLATFORM);
        assertThat(review.since()).contains(day(2));
        assertThat(review.until()).contains(day(12));
        assertThat(review.times()).isEqualTo(2);
        assertThat(stages.get(3).progress()).isEqualTo(Stage.Progress.NOW);
        assertThat(stages.get(3).until()).isEmpty();
        assertThat(stages.get(4).progress()).isEqualTo(Stage.Progress.NEXT);
        assertThat(stages.get(4).since()).isEmpty();
    }

    @Test
    void a_stage_that_it_was_sent_back_from_is_to_come_again() {
        List<Stage> stages = Stage.all(
                GivenRequest.in(RequestState.SOURCING),
                List.of(
                        stay(RequestState.DRAFT, 0, 1),
                        stay(RequestState.QUOTED, 8, 9),
                        new Stay(RequestState.SOURCING, day(9), Optional.empty(), Duration.ZERO, "otieno")),
                Timetable.anywhere());

        assertThat(stages.get(4).state()).isEqualTo(RequestState.QUOTED);
        assertThat(stages.get(4).progress()).isEqualTo(Stage.Progress.NEXT);
        assertThat(stages.get(4).since()).isEmpty();
    }

    @Test
    void of_a_closed_request_only_what_it_went_through_is_shown() {
        List<Stage> stages = Stage.all(
                GivenRequest.in(RequestState.WITHDRAWN),
                List.of(
                        stay(RequestState.DRAFT, 0, 1),
                        stay(RequestState.SUBMITTED, 1, 2),
                        new Stay(RequestState.WITHDRAWN, day(2), Optional.empty(), Duration.ZERO, "amina")),
                Timetable.anywhere());

        assertThat(stages).extracting(Stage::state).containsExactly(RequestState.DRAFT, RequestState.SUBMITTED);
    }

    private static Stay stay(RequestState state, int from, int to) {
        return new Stay(state, day(from), Optional.of(day(to)), Duration.ZERO, "");
    }

    private static Instant day(int count) {
        return START.plus(Duration.ofDays(count));
    }
}
