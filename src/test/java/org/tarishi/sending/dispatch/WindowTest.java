package org.tarishi.sending.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Duration NOT_AT_ALL = Duration.ZERO;

    @Test
    void all_free_places_are_taken_at_once() {
        assertThat(new Window(64).take(NOT_AT_ALL)).isEqualTo(64);
    }

    @Test
    void it_waits_until_a_sixteenth_is_free_so_that_claims_come_in_batches() {
        Window window = new Window(64);
        window.take(NOT_AT_ALL);

        window.giveBack(3);
        assertThat(window.take(NOT_AT_ALL)).isZero();

        window.giveBack(1);
        assertThat(window.take(NOT_AT_ALL)).isEqualTo(4);
    }

    @Test
    void a_window_of_one_gives_one_at_a_time() {
        Window window = new Window(1);

        assertThat(window.take(NOT_AT_ALL)).isEqualTo(1);
        assertThat(window.take(NOT_AT_ALL)).isZero();
        window.giveBack(1);
        assertThat(window.take(NOT_AT_ALL)).isEqualTo(1);
    }

    @Test
    void it_shrinks_and_grows_while_places_are_taken() {
        Window window = new Window(10);
        window.take(NOT_AT_ALL);

        window.resize(4);
        window.giveBack(10);
        assertThat(window.take(NOT_AT_ALL)).isEqualTo(4);

        window.resize(16);
        assertThat(window.take(NOT_AT_ALL)).isEqualTo(12);
    }
}
