package org.tarishi.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.ADA;
import static org.tarishi.onboarding.GivenRequest.AMINA;
import static org.tarishi.onboarding.GivenRequest.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StayTest {

    private final List<RequestEvent> events = new ArrayList<>();

    @Test
    void a_draft_stands_where_it_began() {
        assertThat(Stay.all(START, List.of()))
                .containsExactly(new Stay(RequestState.DRAFT, START, Optional.empty(), Duration.ZERO, ""));
    }

    @Test
    void the_times_in_all_states_together_are_the_age_of_the_request() {
        move(Move.SUBMIT, RequestState.DRAFT, RequestState.SUBMITTED, AMINA, 1);
        move(Move.CLAIM, RequestState.SUBMITTED, RequestState.IN_REVIEW, ADA, 3);
        move(Move.ASK_BACK, RequestState.IN_REVIEW, RequestState.NEEDS_INFO, ADA, 6);

        List<Stay> stays = Stay.all(START, events);
        assertThat(stays)
                .extracting(Stay::state)
                .containsExactly(
                        RequestState.DRAFT, RequestState.SUBMITTED, RequestState.IN_REVIEW, RequestState.NEEDS_INFO);
        assertThat(stays).extracting(Stay::led).containsExactly("", "amina", "ada", "ada");
        Duration sum = stays.stream()
                .map(stay -> Duration.between(stay.from(), stay.to().orElse(day(10))))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).isEqualTo(Duration.ofDays(10));
    }

    @Test
    void time_on_hold_is_counted_apart() {
        move(Move.SUBMIT, RequestState.DRAFT, RequestState.SUBMITTED, AMINA, 1);
        move(Move.HOLD, RequestState.SUBMITTED, RequestState.SUBMITTED, ADA, 2);
        move(Move.RESUME, RequestState.SUBMITTED, RequestState.SUBMITTED, ADA, 7);
        move(Move.HOLD, RequestState.SUBMITTED, RequestState.SUBMITTED, ADA, 8);
        move(Move.WITHDRAW, RequestState.SUBMITTED, RequestState.WITHDRAWN, AMINA, 10);

        assertThat(Stay.all(START, events).get(1).held()).isEqualTo(Duration.ofDays(5 + 2));
    }

    private void move(Move move, RequestState from, RequestState to, Actor by, int day) {
        Moved moved = new Moved(move, from, to, by, day(day), "");
        events.add(new RequestEvent(events.size(), 1, moved, RequestEvent.BEGINNING));
    }

    private static Instant day(int count) {
        return START.plus(Duration.ofDays(count));
    }
}
