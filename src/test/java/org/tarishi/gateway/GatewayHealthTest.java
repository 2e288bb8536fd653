package org.tarishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.GatewayHealth.Word;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Trouble;

class GatewayHealthTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Trouble NO_ANSWER = Trouble.of(ErrorClass.RETRY, "http.timeout", "after 30 s");

    private final GatewayHealth health = GatewayHealth.untried(1);

    @Test
    void it_is_untried_then_well_then_in_trouble_then_well_again() {
        assertThat(health.word(NOON)).isEqualTo(Word.UNTRIED);
        health.accepted(NOON);
        assertThat(health.word(NOON)).isEqualTo(Word.WELL);
        health.troubled(NO_ANSWER, NOON);
        assertThat(health.word(NOON)).isEqualTo(Word.TROUBLED);
        assertThat(health.getTroubleText()).isEqualTo("http.timeout: after 30 s");
        health.accepted(NOON);
        assertThat(health.word(NOON)).isEqualTo(Word.WELL);
        assertThat(health.getTroublesInRow()).isZero();
    }

    @Test
    void a_hold_ends_by_itself() {
        health.hold(NOON, NOON.plusSeconds(10));

        assertThat(health.word(NOON)).isEqualTo(Word.HELD);
        assertThat(health.word(NOON.plusSeconds(10))).isEqualTo(Word.UNTRIED);
    }

    @Test
    void a_shorter_hold_does_not_end_a_longer_one() {
        health.hold(NOON, NOON.plusSeconds(60));
        health.hold(NOON, NOON.plusSeconds(5));

        assertThat(health.heldUntil()).contains(NOON.plusSeconds(60));
    }

    @Test
    void holds_one_after_the_other_are_one_until_a_message_is_taken() {
        health.hold(NOON, NOON.plusSeconds(60));
        health.hold(NOON.plusSeconds(61), NOON.plusSeconds(120));
        assertThat(health.heldSince()).contains(NOON);

        health.accepted(NOON.plusSeconds(121));
        assertThat(health.heldSince()).isEmpty();
    }

    @Test
    void a_hold_long_after_another_is_a_new_one() {
        health.hold(NOON, NOON.plusSeconds(60));
        health.hold(NOON.plus(Duration.ofHours(3)), NOON.plus(Duration.ofHours(4)));

        assertThat(health.heldSince()).contains(NOON.plus(Duration.ofHours(3)));
    }

    @Test
    void a_person_ends_a_hold_and_what_led_to_it() {
        health.troubled(Trouble.of(ErrorClass.THROTTLE, "gateway.throttled", ""), NOON);
        health.hold(NOON, NOON.plus(Duration.ofMinutes(5)));

        health.release(NOON.plusSeconds(1));

        assertThat(health.word(NOON)).isEqualTo(Word.UNTRIED);
    }

    @Test
    void what_a_provider_says_at_length_is_cut_to_its_column() {
        health.troubled(Trouble.of(ErrorClass.RETRY, "gateway.unavailable", "x".repeat(400)), NOON);

        assertThat(health.getTroubleText()).hasSize(300);
    }
}
