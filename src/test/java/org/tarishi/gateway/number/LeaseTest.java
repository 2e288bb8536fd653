package org.tarishi.gateway.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaseTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");
    private static final Lease YEAR = new Lease(Optional.of(FIRST), Optional.of(LAST));

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, TO_COME, false",
        "2026-01-01, RUNNING, true",
        "2026-11-01, ENDING, true",
        "2026-10-31, RUNNING, true",
        "2026-12-31, ENDING, true",
        "2027-01-01, OVER, false"
    })
    void it_covers_its_first_and_last_day_and_nothing_beyond(LocalDate day, Lease.State state, boolean covers) {
        assertThat(YEAR.on(day)).isEqualTo(state);
        assertThat(YEAR.covers(day)).isEqualTo(covers);
    }

    @Test
    void without_an_end_it_goes_on() {
        assertThat(Lease.OPEN.covers(LocalDate.MAX)).isTrue();
        assertThat(Lease.OPEN.step(LAST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, 60", "2026-11-30, 60", "2026-12-01, 30", "2026-12-24, 7", "2026-12-31, 7"})
    void a_reminder_is_due_sixty_thirty_and_seven_days_before_the_end(LocalDate day, int step) {
        assertThat(YEAR.step(day)).contains(step);
    }

    @Test
    void none_is_due_before_that_or_when_it_is_over() {
        assertThat(YEAR.step(LocalDate.parse("2026-10-31"))).isEmpty();
        assertThat(YEAR.step(LocalDate.parse("2027-01-01"))).isEmpty();
    }

    @Test
    void it_cannot_end_before_it_starts() {
        assertThatThrownBy(() -> new Lease(Optional.of(LAST), Optional.of(FIRST)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
