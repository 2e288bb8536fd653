package org.tarishi.sending.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayLinks;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.Trouble;
import org.tarishi.sending.outbox.Claim;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

@OnDatabase
class RecordOutcomesIT extends DispatchAtWork {

    private static final String STATE = "select state from delivery where message_id = 1";

    RecordOutcomesIT(FreshDatabase database) {
        super(database, new RepeatsHarm());
    }

    @BeforeEach
    void a_claimed_message() {
        rows.queue(node, AT, TOMORROW, 1);
    }

    @Test
    void an_accepted_message_leaves_the_outbox_under_the_providers_id() {
        record(claim(GATEWAY), new SubmitOutcome.Accepted("kannel-7"));

        assertThat(rows.read(STATE)).containsExactly("SUBMITTED");
        assertThat(rows.one("select remote_id from delivery")).isEqualTo("kannel-7");
        assertThat(rows.read("select 1 from outbox")).isEmpty();
        assertThat(rows.read("select 1 from trouble")).isEmpty();
        assertThat(rows.read("select kind from message_event")).containsExactly("ACCEPTED");
        assertThat(rows.one("select exchange from message_event")).isEqualTo("> POST /sms");
    }

    @Test
    void of_one_batch_each_message_gets_what_its_gateway_said() {
        rows.queue(node, AT, TOMORROW, 2, 3);
        List<Claim> claims = claim(GATEWAY, 3).stream()
                .sorted(Comparator.comparing(Claim::messageId))
                .toList();

        record(
                new Submitted(claims.get(0), attempt(new SubmitOutcome.Accepted("kannel-7")), false),
                new Submitted(claims.get(1), attempt(deferred(ErrorClass.RETRY)), false),
                new Submitted(claims.get(2), attempt(new SubmitOutcome.Accepted("")), false));

        assertThat(rows.read(
                        "select message_id || ' ' || state || ' ' || coalesce(remote_id, 'no name') from delivery"))
                .containsExactlyInAnyOrder("1 SUBMITTED kannel-7", "3 SUBMITTED no name");
        assertThat(rows.read("select message_id from outbox")).containsExactly("2");
    }

    @Test
    void a_message_that_was_accepted_twice_left_the_outbox_once() {
        Claim claim = claim(GATEWAY);

        record(
                new Submitted(claim, attempt(new SubmitOutcome.Accepted("kannel-7")), false),
                new Submitted(claim, attempt(new SubmitOutcome.Accepted("kannel-8")), false));

        assertThat(rows.read(STATE)).containsExactly("SUBMITTED");
        assertThat(rows.read("select kind from message_event")).containsExactly("ACCEPTED", "ACCEPTED");
    }

    @Test
    void a_deferred_message_waits_and_its_try_counts() {
        record(claim(GATEWAY), deferred(ErrorClass.RETRY));

        assertThat(rows.one("select attempts from outbox")).isEqualTo("1");
        assertThat(rows.one("select due_at > '2026-11-23T08:00:03Z' and due_at < '2026-11-23T08:00:07Z' from outbox"))
                .isEqualTo("t");
        assertThat(rows.read("select 1 from delivery")).isEmpty();
    }

    @Test
    void trouble_of_the_gateway_costs_the_message_no_try() {
        for (ErrorClass ofTheGateway : List.of(ErrorClass.THROTTLE, ErrorClass.CREDIT, ErrorClass.CONFIG)) {
            record(claim(GATEWAY), deferred(ofTheGateway));

            assertThat(rows.one("select attempts from outbox")).isEqualTo("0");
            assertThat(rows.one("select claimed_until is null from outbox")).isEqualTo("t");
        }
    }

    @Test
    void a_refused_message_has_failed_and_says_why() {
        record(
                claim(GATEWAY),
                new SubmitOutcome.Refused(new Trouble(ErrorClass.PERM, "http.refused", "101", "bad number")));

        assertThat(rows.read(STATE)).containsExactly("FAILED");
        assertThat(rows.one("select code || '|' || reason from delivery")).isEqualTo("http.refused|101 bad number");
        assertThat(rows.read("select state from trouble")).containsExactly("FAILED");
    }

    @Test
    void a_refusal_because_the_recipient_opted_out_is_heeded_from_then_on() {
        SubmitOutcome optedOut =
                new SubmitOutcome.Refused(new Trouble(ErrorClass.OPTOUT, "gateway.opted-out", "21610", "unsubscribed"));

        record(claim(GATEWAY), optedOut);

        assertThat(rows.read(STATE)).containsExactly("FAILED");
        assertThat(rows.read("select number || ' ' || wish || ' ' || source || ' ' || words from opt_out"))
                .containsExactly("+254712345678 STOP REFUSAL 21610 unsubscribed");
    }

    @Test
    void a_message_without_an_answer_is_uncertain_and_is_not_tried_again() {
        record(claim(GATEWAY), new SubmitOutcome.Unknown("http.timeout", "20 s"));

        assertThat(rows.read(STATE)).containsExactly("UNCERTAIN");
        assertThat(rows.read("select 1 from outbox")).isEmpty();
        assertThat(rows.read("select state from trouble")).containsExactly("UNCERTAIN");
    }

    @Test
    void an_answer_that_comes_after_the_lease_was_lost_still_counts() {
        Claim claim = claim(GATEWAY);
        clock.move(Duration.ofMinutes(2));
        settleLostLeases();
        assertThat(rows.read(STATE)).containsExactly("UNCERTAIN");

        record(claim, new SubmitOutcome.Accepted("kannel-7"));

        assertThat(rows.read(STATE)).containsExactly("SUBMITTED");
        assertThat(rows.one("select remote_id from delivery")).isEqualTo("kannel-7");
        assertThat(rows.read("select 1 from trouble")).isEmpty();
    }

    @Test
    void a_message_whose_node_went_away_is_uncertain_once_its_lease_ends_and_not_before() {
        claim(GATEWAY);
        clock.move(Duration.ofSeconds(59));
        settleLostLeases();
        assertThat(rows.read(STATE)).isEmpty();

        clock.move(Duration.ofSeconds(2));
        settleLostLeases();

        assertThat(rows.read(STATE)).containsExactly("UNCERTAIN");
        assertThat(rows.read("select kind from message_event")).containsExactly("ABANDONED");
    }

    @Test
    void a_message_that_outlives_its_validity_in_the_queue_expires() {
        clock.moveTo(TOMORROW);

        node.transaction(() -> node.the(SweepOutbox.class).expireOutlived());

        assertThat(rows.read(STATE)).containsExactly("EXPIRED");
        assertThat(rows.read("select 1 from outbox")).isEmpty();
    }

    /** Most gateways: a message handed over twice is sent twice. */
    private static final class RepeatsHarm extends GatewayLinks {
        @Override
        public boolean repeatIsHarmless(Gateway gateway) {
            return false;
        }
    }
}
