package org.tarishi.sending.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Offer;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** What becomes of what a phone was given. */
@OnDatabase
class SettleHandoutsIT extends PhoneAtWork {

    SettleHandoutsIT(FreshDatabase database) {
        super(database);
    }

    @Test
    void what_a_phone_never_speaks_of_is_uncertain_an_hour_after_its_validity_and_may_still_turn_out_well() {
        rows.queue(node, AT, TOMORROW, 1);
        ask("a");
        clock.moveTo(TOMORROW.plus(SettleHandouts.GRACE));
        assertThat(ask("a")).isEmpty();
        assertThat(giveUp()).isZero();
        clock.move(Duration.ofSeconds(1));

        assertThat(giveUp()).isEqualTo(1);
        assertThat(rows.read(STATE)).containsExactly("UNCERTAIN");
        assertThat(rows.read("select code from trouble t join delivery d on d.message_id = t.message_id"))
                .containsExactly("pull.not-reported");

        say("1", new Accepted(""));
        assertThat(rows.read(STATE)).containsExactly("SUBMITTED");
    }

    @Test
    void without_a_signal_it_is_given_again_later_under_an_id_that_the_phone_does_not_know() {
        rows.queue(node, AT, TOMORROW, 1);
        ask("a");
        say("1", deferred(ErrorClass.RETRY));
        assertThat(ask("a")).isEmpty();
        clock.move(Duration.ofMinutes(1));

        assertThat(ask("a")).extracting(Offer::id).containsExactly("1-2");

        say("1", deferred(ErrorClass.RETRY));
        assertThat(rows.one("select claimed_by from outbox")).isEqualTo("phone");
        say("1-2", new Accepted(""));
        assertThat(rows.read(STATE)).containsExactly("SUBMITTED");
    }

    @Test
    void reports_that_come_twice_or_speak_of_what_was_never_given_change_nothing() {
        rows.queue(node, AT, TOMORROW, 1, 2);
        rows.sql("update gateway set in_flight = 1");
        ask("a");

        for (String strange : List.of("2", "1-7", "999", "x", "")) {
            say(strange, new Accepted(""));
        }
        say("1", new Accepted(""));
        say("1", refused(ErrorClass.PERM));

        assertThat(rows.read(STATE)).containsExactly("SUBMITTED");
        assertThat(rows.read("select message_id from outbox")).containsExactly("2");
        assertThat(rows.read("select kind from message_event")).containsExactly("ACCEPTED");
    }

    @Test
    void a_long_text_is_not_tried_again_since_a_part_of_it_may_have_gone_out() {
        rows.queue(node, AT, TOMORROW, 1);
        rows.sql("update message set body = repeat('x', 161) where id = 1");
        ask("a");

        say("1", deferred(ErrorClass.RETRY));

        assertThat(rows.read(STATE)).containsExactly("FAILED");
    }

    @Test
    void a_third_failure_in_a_row_that_looks_like_an_empty_card_pauses_the_gateway() {
        rows.queue(node, AT, TOMORROW, 1, 2, 3);
        ask("a");
        say("1", refused(ErrorClass.CREDIT));
        say("2", refused(ErrorClass.CREDIT));
        assertThat(rows.one("select state from gateway")).isEqualTo("LIVE");

        say("3", refused(ErrorClass.CREDIT));

        assertThat(rows.one("select state || ' ' || pause_reason from gateway"))
                .isEqualTo("PAUSED phone.network-refused");
        assertThat(rows.read("select state from delivery")).containsOnly("FAILED");
    }

    @Test
    void what_no_limit_counts_any_more_is_forgotten() {
        rows.queue(node, AT, TOMORROW, 1, 2);
        ask("a");
        say("1", new Accepted(""));
        clock.move(Duration.ofDays(11));

        node.transaction(() -> node.the(SettleHandouts.class).forget());

        assertThat(rows.read("select message_id from handout")).containsExactly("2");
    }
}
