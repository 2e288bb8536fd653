package org.tarishi.sending.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Duration NOT_AT_ALL = Duration.ZERO;

    @Test
    void all_free_places_are_taken_at_once_and_half_as_many_more() {
        assertThat(new Window(64).take(NOT_AT_ALL)).isEqualTo(64 + 32);
    }

    @Test
    void what_was_claimed_ahead_goes_when_the_gateway_has_answered() {
        Window window = new Window(8);
        window.take(NOT_AT_ALL);
        for (int i = 0; i < 8; i++) {
            window.enter();
        }
        CompletableFuture<Void> ninth = CompletableFuture.runAsync(window::enter);
        assertThat(ninth).failsWithin(Duration.ofMillis(200)).withThrowableOfType(TimeoutException.class);

        window.answered();

        assertThat(ninth).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void whoever_is_interrupted_before_there_is_room_did_not_enter() {
        Window window = new Window(1);
        window.enter();
        Thread.currentThread().interrupt();

        assertThat(window.enter()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void it_waits_until_an_eighth_is_free_so_that_claims_come_in_batches() {
        Window window = new Window(64);
        window.take(NOT_AT_ALL);

        end(window, 7);
        assertThat(window.take(NOT_AT_ALL)).isZero();

        end(window, 1);
        assertThat(window.take(NOT_AT_ALL)).isEqualTo(8);
    }

    @Test
    void a_window_of_one_gives_one_at_a_time() {
        Window window = new Window(1);

        assertThat(window.take(NOT_AT_ALL)).isEqualTo(1);
        assertThat(window.take(NOT_AT_ALL)).isZero();
        end(window, 1);
        assertThat(window.take(NOT_AT_ALL)).isEqualTo(1);
    }

    @Test
    void it_shrinks_and_grows_while_places_are_taken() {
        Window window = new Window(10);
        window.take(NOT_AT_ALL);

        window.resize(4);
        window.unused(15);
        assertThat(window.take(NOT_AT_ALL)).isEqualTo(4 + 2);

        window.resize(16);
        assertThat(window.take(NOT_AT_ALL)).isEqualTo(12 + 6);
    }

    @Test
    void a_place_is_free_when_the_gateway_has_answered_though_nothing_is_stored_yet() {
        Window window = new Window(10);
        window.take(NOT_AT_ALL);

        answer(window, 1);

        assertThat(window.take(NOT_AT_ALL)).isEqualTo(1);
    }

    @Test
    void no_more_than_twice_the_window_waits_to_be_stored() {
        Window window = new Window(10);
        window.take(NOT_AT_ALL);
        answer(window, 10);
        window.take(NOT_AT_ALL);
        answer(window, 10);
        assertThat(window.take(NOT_AT_ALL)).isZero();

        window.stored();
        window.stored();

        assertThat(window.take(NOT_AT_ALL)).isEqualTo(2);
    }

    private static void answer(Window window, int count) {
        for (int i = 0; i < count; i++) {
            window.enter();
            window.answered();
        }
    }

    private static void end(Window window, int count) {
        answer(window, count);
        for (int i = 0; i < count; i++) {
            window.stored();
        }
    }
}
