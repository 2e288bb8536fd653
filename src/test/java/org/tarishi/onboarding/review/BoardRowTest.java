package org.tarishi.onboarding.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.START;
import static org.tarishi.onboarding.GivenRequest.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarishi.onboarding.Deadline;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.GivenRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Step;
import org.tarishi.onboarding.Timetable;

/** Requests that came to their states on Wednesday, 25 November 2026. */
class BoardRowTest {

    private static final Instant IN_TWO_WEEKS = START.plus(Duration.ofDays(14));

    @Test
    void the_deadline_is_the_day_by_which_four_in_five_have_left_the_stage() {
        BoardRow row = row(GivenRequest.in(RequestState.SUBMITTED), START);

        assertThat(row.deadline()).contains(new Deadline(TODAY.plusDays(2), Deadline.Why.STAGE));
        assertThat(row.late()).isFalse();
        assertThat(row(row.request(), START.plus(Duration.ofDays(2))).late())
                .as("on the day itself")
                .isFalse();
        assertThat(row(row.request(), START.plus(Duration.ofDays(3))).late()).isTrue();
    }

    @Test
    void a_day_that_comes_earlier_than_the_end_of_the_stage_is_the_deadline() {
        GatewayRequest asked = GivenRequest.in(RequestState.IN_REVIEW);
        asked.take(
                Move.ASK_BACK,
                GivenRequest.goodStep(Move.ASK_BACK),
                GivenRequest.ADA,
                IN_TWO_WEEKS.minus(Duration.ofDays(1)));

        assertThat(row(asked, IN_TWO_WEEKS).deadline()).contains(new Deadline(TODAY.plusDays(14), Deadline.Why.ANSWER));
        assertThat(row(GivenRequest.in(RequestState.QUOTED), START).deadline())
                .as("half a month of working days is earlier than the thirty days that the quote is valid")
                .contains(new Deadline(LocalDate.parse("2026-12-16"), Deadline.Why.STAGE));
    }

    @Test
    void what_is_on_hold_is_late_only_when_nobody_looks_again_on_the_day_that_was_said() {
        GatewayRequest held = GivenRequest.in(RequestState.SUBMITTED);
        held.take(Move.HOLD, new Step.Hold("The ministry is asked.", TODAY.plusDays(30)), GivenRequest.ADA, START);

        assertThat(row(held, IN_TWO_WEEKS).deadline()).contains(new Deadline(TODAY.plusDays(30), Deadline.Why.HOLD));
        assertThat(row(held, IN_TWO_WEEKS).late()).isFalse();
        assertThat(row(held, START.plus(Duration.ofDays(31))).late()).isTrue();
    }

    @Test
    void what_is_late_comes_first_then_what_is_due_soonest() {
        List<RequestState> order = Stream.of(
                        RequestState.PROVISIONING,
                        RequestState.SOURCING,
                        RequestState.READY,
                        RequestState.CONNECTING,
                        RequestState.IN_REVIEW)
                .map(GivenRequest::in)
                .map(request -> row(request, IN_TWO_WEEKS))
                .sorted(BoardRow.MOST_URGENT)
                .map(BoardRow::getState)
                .toList();

        assertThat(order)
                .containsExactly(
                        RequestState.READY,
                        RequestState.IN_REVIEW,
                        RequestState.SOURCING,
                        RequestState.CONNECTING,
                        RequestState.PROVISIONING);
    }

    private static BoardRow row(GatewayRequest request, Instant now) {
        return BoardRow.of(request, Timetable.anywhere(), "Kenya", "", now);
    }
}
