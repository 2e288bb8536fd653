package org.tarishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.Breaker.State;
import org.tarishi.gateway.Breaker.Trials;

class BreakerTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void five_troubles_in_a_row_open_it_and_four_do_not() {
        assertThat(after(Breaker.FRESH, "bbbb", NOON).isClosed()).isTrue();
        assertThat(after(Breaker.FRESH, "bbbgbbbb", NOON).isClosed()).isTrue();

        Breaker open = after(Breaker.FRESH, "gbbbbb", NOON);

        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(open.keepsAway(NOON.plusSeconds(9))).isTrue();
        assertThat(open.isReadyForTrial(NOON.plusSeconds(10))).isTrue();
    }

    @Test
    void troubles_in_a_row_count_over_several_looks() {
        Breaker breaker = after(after(Breaker.FRESH, "gbb", NOON), "bbb", NOON.plusSeconds(3));

        assertThat(breaker.state()).isEqualTo(State.OPEN);
    }

    @Test
    void half_of_at_least_twenty_within_a_minute_opens_it() {
        assertThat(after(Breaker.FRESH, "gb".repeat(9), NOON).isClosed()).isTrue();
        assertThat(after(Breaker.FRESH, "ggb".repeat(20), NOON).isClosed()).isTrue();
        assertThat(after(Breaker.FRESH, "gb".repeat(10), NOON).state()).isEqualTo(State.OPEN);

        Breaker longAgo = after(Breaker.FRESH, "gb".repeat(9), NOON);
        assertThat(after(longAgo, "gb".repeat(9), NOON.plusSeconds(61)).isClosed())
                .isTrue();
    }

    @Test
    void one_message_on_trial_closes_it_or_opens_it_for_twice_as_long() {
        Instant trial = NOON.plusSeconds(10);
        Breaker half = after(Breaker.FRESH, "bbbbb", NOON).onTrial(trial);
        assertThat(half.state()).isEqualTo(State.HALF_OPEN);
        assertThat(half.isReadyForTrial(trial.plusSeconds(59))).isFalse();

        assertThat(after(half, "g", trial)).isEqualTo(Breaker.FRESH);
        Breaker again = after(half, "b", trial);
        assertThat(again.until()).isEqualTo(trial.plusSeconds(20));
    }

    @Test
    void a_message_on_trial_that_never_came_back_is_given_up_after_a_minute() {
        Breaker half = after(Breaker.FRESH, "bbbbb", NOON).onTrial(NOON);

        assertThat(half.isReadyForTrial(NOON.plusSeconds(60))).isTrue();
        assertThat(half.withoutTrial(NOON).isReadyForTrial(NOON)).isTrue();
    }

    @Test
    void no_wait_is_longer_than_five_minutes() {
        Breaker breaker = after(Breaker.FRESH, "bbbbb", NOON);
        for (int i = 0; i < 40; i++) {
            breaker = after(breaker.onTrial(NOON), "b", NOON);
        }

        assertThat(breaker.until()).isEqualTo(NOON.plus(Duration.ofMinutes(5)));
    }

    @Test
    void answers_to_what_went_out_before_it_opened_change_nothing() {
        Breaker open = after(Breaker.FRESH, "bbbbb", NOON);

        assertThat(after(open, "gggbbb", NOON.plusSeconds(1))).isEqualTo(open);
    }

    private static Breaker after(Breaker breaker, String answers, Instant at) {
        Trials trials = Trials.NONE;
        for (char answer : answers.toCharArray()) {
            trials = trials.with(answer == 'g');
        }
        return breaker.after(trials, at);
    }
}
