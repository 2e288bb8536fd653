package org.tarishi.onboarding.notice.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.START;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.onboarding.Audience;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.GivenRequest;
import org.tarishi.onboarding.RequestState;

/** The table of onboarding.md section 1.4, from Wednesday, 25 November 2026 on. */
class ReminderTest {

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, 1, 1, ADMINISTRATORS", // a working day
        "IN_REVIEW, 6, 4, ADMINISTRATORS", // four of them, with a weekend between
        "SOURCING, 7, 7, ADMINISTRATORS",
        "CONTRACTING, 7, 7, ADMINISTRATORS",
        "PROVISIONING, 7, 7, ADMINISTRATORS",
        "PROVISIONING, 21, 21, ADMINISTRATORS",
        "CONNECTING, 7, 5, ADMINISTRATORS",
        "READY, 1, 1, APPROVERS",
        "PILOT, 14, 14, APPROVERS"
    })
    void whoever_is_on_turn_is_reminded_on_the_day_and_not_before(
            RequestState state, int day, int named, Audience told) {
        GatewayRequest request = GivenRequest.in(state);
        Reminder reminder = Reminder.of(state).orElseThrow();

        assertThat(reminder.due(request, START.plus(Duration.ofDays(day)))).contains(named);
        assertThat(reminder.due(request, START.plus(Duration.ofDays(day - 1)))).isNotEqualTo(Optional.of(named));
        assertThat(reminder.audiences()).containsExactly(told);
    }
}
