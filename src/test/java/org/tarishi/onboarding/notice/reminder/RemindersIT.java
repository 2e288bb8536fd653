package org.tarishi.onboarding.notice.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.onboarding.GivenRequest.ADA;
import static org.tarishi.onboarding.GivenRequest.AMINA;
import static org.tarishi.onboarding.GivenRequest.ELIAS;
import static org.tarishi.onboarding.GivenRequest.OTIENO;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tarishi.onboarding.Actor;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.notice.NoticeRows;
import org.tarishi.onboarding.notice.Notices;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** The clock stands at Wednesday, 25 November 2026, when every request enters its state. */
@OnDatabase
class RemindersIT {

    private final NoticeRows rows;

    RemindersIT(FreshDatabase database) {
        rows = new NoticeRows(database);
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    void a_question_is_reminded_of_at_days_3_7_14_21_and_28_each_once() {
        rows.request(RequestState.NEEDS_INFO);
        for (int hour = 0; hour < 29 * 24; hour++) {
            remind();
            rows.clock.move(Duration.ofHours(1));
        }

        assertThat(days(AMINA)).containsExactly("28", "21", "14", "7", "3");
        assertThat(days(OTIENO)).containsExactly("28", "21", "14", "7", "3");
        assertThat(days(ADA)).isEmpty();
    }

    @Test
    void what_nobody_takes_up_is_reminded_of_after_one_and_two_working_days() {
        rows.request(RequestState.SUBMITTED);

        remind();
        assertThat(days(ADA)).isEmpty();

        pass(Duration.ofDays(1));
        pass(Duration.ofDays(1));
        pass(Duration.ofDays(1));
        assertThat(days(ADA)).containsExactly("2", "1");
        assertThat(days(ELIAS)).containsExactly("2", "1");
    }

    @Test
    void a_weekend_is_no_time_for_a_review() {
        rows.request(RequestState.IN_REVIEW);

        pass(Duration.ofDays(4));
        assertThat(days(ADA)).as("Sunday").isEmpty();
        pass(Duration.ofDays(2));
        assertThat(days(ADA)).as("Tuesday").containsExactly("4");
        assertThat(days(ELIAS)).as("does not work on it").isEmpty();
    }

    @Test
    void an_owner_is_reminded_7_3_and_1_days_before_the_quote_lapses() {
        rows.request(RequestState.QUOTED);

        pass(Duration.ofDays(22));
        assertThat(days(OTIENO)).isEmpty();
        for (int day = 0; day < 10; day++) {
            pass(Duration.ofDays(1));
        }
        assertThat(days(OTIENO)).containsExactly("1", "3", "7");
    }

    @Test
    void a_draft_is_reminded_of_after_30_and_53_idle_days_and_anew_after_it_was_changed() {
        rows.request(RequestState.DRAFT);

        pass(Duration.ofDays(30));
        pass(Duration.ofDays(23));
        assertThat(days(AMINA)).containsExactly("53", "30");

        rows.sql("update gateway_request set answers_changed_at = timestamptz '2027-01-17T08:00:00Z'");
        pass(Duration.ofDays(30));
        assertThat(days(AMINA)).containsExactly("30", "53", "30");
    }

    @Test
    void a_search_for_a_provider_is_reminded_of_every_week() {
        rows.request(RequestState.SOURCING);

        pass(Duration.ofDays(7));
        pass(Duration.ofDays(6));
        pass(Duration.ofDays(1));
        assertThat(days(ADA)).containsExactly("14", "7");
    }

    @Test
    void nothing_is_reminded_of_on_hold_until_the_day_comes_and_nothing_twice_because_of_it() {
        rows.request(RequestState.NEEDS_INFO);
        pass(Duration.ofDays(3));
        rows.move(Move.HOLD, ADA);

        pass(Duration.ofDays(20));
        assertThat(days(AMINA)).containsExactly("3");

        pass(Duration.ofDays(7));
        pass(Duration.ofDays(1));
        assertThat(days(AMINA)).containsExactly("2026-12-25", "3");

        rows.move(Move.RESUME, ADA);
        remind();
        assertThat(days(AMINA)).containsExactly("2026-12-25", "3");
    }

    private void pass(Duration time) {
        rows.clock.move(time);

        remind();
    }

    private void remind() {
        rows.node.transaction(() -> {
            rows.node.the(Reminders.class).send();
            return true;
        });
    }

    private List<String> days(Actor reader) {
        return rows.as(reader).node.the(Notices.class).mine().stream()
                .map(row -> row.notice())
                .filter(notice -> notice.getKey().startsWith("notice.REMINDER."))
                .map(notice -> notice.getNamed())
                .toList();
    }
}
