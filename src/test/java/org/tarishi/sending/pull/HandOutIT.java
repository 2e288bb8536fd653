package org.tarishi.sending.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.Offer;
import org.tarishi.gateway.type.SubmitOutcome.Accepted;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** What a phone is given when it asks. */
@OnDatabase
class HandOutIT extends PhoneAtWork {

    HandOutIT(FreshDatabase database) {
        super(database);
    }

    @Test
    void a_message_is_given_once_and_stays_in_the_outbox_until_the_phone_speaks_of_it() {
        rows.queue(node, AT, TOMORROW, 1);

        assertThat(ask("a")).extracting(Offer::id).containsExactly("1");
        assertThat(ask("a")).isEmpty();
        assertThat(rows.read("select 1 from outbox where claimed_by = 'phone'")).hasSize(1);

        say("1", new Accepted(""));

        assertThat(rows.read(STATE)).containsExactly("SUBMITTED");
        assertThat(rows.read("select 1 from outbox")).isEmpty();
        assertThat(rows.read("select state from handout")).containsExactly("SETTLED");
    }

    @Test
    void what_the_phone_does_not_speak_of_is_offered_again_under_the_same_id() {
        rows.queue(node, AT, TOMORROW, 1);
        ask("a");
        clock.move(Handout.PATIENCE.minusSeconds(1));
        assertThat(ask("a")).isEmpty();
        clock.move(Duration.ofSeconds(1));

        assertThat(ask("a")).extracting(Offer::id).containsExactly("1");
        assertThat(rows.read("select 1 from handout")).hasSize(1);
    }

    @Test
    void what_the_phone_says_to_have_is_not_offered_again() {
        rows.queue(node, AT, TOMORROW, 1);
        ask("a");
        has("1");
        clock.move(Duration.ofHours(5));

        assertThat(ask("a")).isEmpty();
    }

    @Test
    void another_phone_is_never_offered_what_the_first_one_got() {
        rows.queue(node, AT, TOMORROW, 1, 2);
        rows.sql("update gateway set in_flight = 1");
        ask("a");
        rows.sql("update gateway set in_flight = 10");
        clock.move(Duration.ofHours(1));

        assertThat(ask("b")).extracting(Offer::id).containsExactly("2");
        assertThat(ask("a")).extracting(Offer::id).containsExactly("1");
    }

    @Test
    void no_more_goes_out_than_the_card_may_send_in_any_hour_and_any_day() {
        rows.queue(node, AT, TOMORROW, LongStream.rangeClosed(1, 10).toArray());

        assertThat(ask("a", 3, 5)).hasSize(3);
        clock.move(Duration.ofMinutes(59));
        settleAll();
        assertThat(ask("a", 3, 5)).isEmpty();
        clock.move(Duration.ofMinutes(1));
        assertThat(ask("a", 3, 5)).hasSize(2);
        settleAll();
        clock.move(Duration.ofHours(22));
        assertThat(ask("a", 3, 5)).isEmpty();
        clock.move(Duration.ofMinutes(59));
        assertThat(ask("a", 3, 5)).isEmpty();
    }

    @Test
    void a_long_text_counts_for_each_of_its_parts() {
        rows.queue(node, AT, TOMORROW, 1, 2, 3);
        rows.sql("update message set body = repeat('x', 161) where id = 2");

        assertThat(ask("a", 2, 0)).extracting(Offer::id).containsExactly("1");
        clock.move(Duration.ofHours(1));
        settleAll();

        assertThat(ask("a", 2, 0)).extracting(Offer::id).containsExactly("2");
        assertThat(rows.read("select message_id from outbox where claimed_until is null"))
                .containsExactly("3");
    }

    @Test
    void a_phone_gets_no_more_a_second_than_its_form_says_counted_over_half_a_minute() {
        rows.sql("update gateway set per_second = 0.1");
        rows.queue(node, AT, TOMORROW, LongStream.rangeClosed(1, 10).toArray());

        assertThat(ask("a")).hasSize(3);
        assertThat(ask("a")).isEmpty();
        rows.sql("update gateway_pace set filled_at = filled_at - interval '20 s'");
        assertThat(ask("a")).hasSize(2);
    }

    @Test
    void what_did_not_fit_takes_nothing_from_the_pace() {
        rows.sql("update gateway set per_second = 0.1");
        rows.queue(node, AT, TOMORROW, 1, 2);
        rows.sql("update message set body = repeat('x', 161), segments = 2 where id = 2");
        rows.sql("update outbox set segments = 2 where message_id = 2");

        assertThat(ask("a", 2, 0)).extracting(Offer::id).containsExactly("1");

        assertThat(rows.one("select tokens from gateway_pace")).isEqualTo("2.000");
    }

    @Test
    void a_paused_or_held_gateway_gives_nothing() {
        rows.queue(node, AT, TOMORROW, 1);
        rows.sql("update gateway set state = 'PAUSED'");
        assertThat(ask("a")).isEmpty();
        rows.sql("update gateway set state = 'LIVE'");
        rows.sql("insert into gateway_health (gateway_id, held_until) values (11, '2026-11-23T08:00:01Z')");
        assertThat(ask("a")).isEmpty();
        clock.move(Duration.ofSeconds(1));

        assertThat(ask("a")).hasSize(1);
        assertThat(rows.one("select device from phone")).isEqualTo("a");
        assertThat(rows.one("select last_seen_at = '2026-11-23T08:00:01Z' from phone"))
                .isEqualTo("t");
    }

    @Test
    void a_phone_that_failed_again_and_again_is_tried_with_a_single_message() {
        rows.sql("insert into gateway_health (gateway_id, breaker, breaker_until)"
                + " values (11, 'OPEN', '2026-11-23T08:00:10Z')");
        rows.queue(node, AT, TOMORROW, 1, 2, 3);
        assertThat(ask("a")).isEmpty();
        clock.move(Duration.ofSeconds(10));

        assertThat(ask("a")).extracting(Offer::id).containsExactly("1");
        assertThat(ask("a")).isEmpty();
    }
}
