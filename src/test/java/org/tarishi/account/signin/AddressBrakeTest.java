package org.tarishi.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.MovableClock;

class AddressBrakeTest {

    private static final String ADDRESS = "192.0.2.7";

    private final MovableClock clock = MovableClock.at("2026-11-23T08:00:00Z");
    private final AddressBrake brake = new AddressBrake();

    @BeforeEach
    void setClock() {
        brake.clock = clock;
    }

    @Test
    void many_failures_from_one_address_stop_it_and_no_other() {
        fail(AddressBrake.FAILURES_ALLOWED);

        assertThat(brake.isOn(ADDRESS)).isTrue();
        assertThat(brake.isOn("192.0.2.8")).isFalse();
    }

    @Test
    void one_less_does_not() {
        fail(AddressBrake.FAILURES_ALLOWED - 1);

        assertThat(brake.isOn(ADDRESS)).isFalse();
    }

    @Test
    void it_is_let_go_when_the_window_has_passed() {
        fail(AddressBrake.FAILURES_ALLOWED);

        clock.move(AddressBrake.WINDOW);

        assertThat(brake.isOn(ADDRESS)).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            brake.failed(ADDRESS);
        }
    }
}
