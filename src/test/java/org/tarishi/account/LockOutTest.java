package org.tarishi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tarishi.given.MovableClock;

class LockOutTest {

    private final MovableClock clock = MovableClock.at("2026-11-23T08:00:00Z");

    @Test
    void four_wrong_passwords_do_not_lock() {
        assertThat(failed(LockOut.NONE, 4).isOn(clock.instant())).isFalse();
    }

    @Test
    void the_fifth_locks_for_a_quarter_of_an_hour() {
        LockOut lock = failed(LockOut.NONE, 5);

        assertThat(lock.isOn(clock.instant())).isTrue();
        assertThat(lock.isOn(clock.move(Duration.ofMinutes(15).minusMillis(1)).instant()))
                .isTrue();
        assertThat(lock.isOn(clock.move(Duration.ofMillis(1)).instant())).isFalse();
    }

    @Test
    void trying_on_during_a_lock_does_not_make_it_longer() {
        LockOut lock = failed(LockOut.NONE, 5);
        clock.move(Duration.ofMinutes(14));

        LockOut later = failed(lock, 20);

        clock.move(Duration.ofMinutes(1));
        assertThat(later.isOn(clock.instant())).isFalse();
    }

    @Test
    void after_a_lock_the_counting_starts_anew() {
        LockOut lock = failed(LockOut.NONE, 5);
        clock.move(LockOut.LENGTH);

        assertThat(failed(lock, 4).isOn(clock.instant())).isFalse();
        assertThat(failed(lock, 5).isOn(clock.instant())).isTrue();
    }

    @Test
    void a_right_password_in_between_forgets_the_wrong_ones() {
        Account account = new Account(1, new Profile("jane", "Jane", ""), "hash", clock.instant());
        fail(account, 4);

        account.signedIn();
        fail(account, 4);

        assertThat(account.maySignIn(clock.instant())).isTrue();
    }

    private LockOut failed(LockOut lock, int times) {
        LockOut now = lock;
        for (int i = 0; i < times; i++) {
            now = now.failed(clock.instant());
        }
        return now;
    }

    private void fail(Account account, int times) {
        for (int i = 0; i < times; i++) {
            account.failedToSignIn(clock.instant());
        }
    }
}
