package org.tarishi.sending.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayLinks;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.sending.outbox.Stranded.Place;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** The clinic's default route: gateway 11, then 12, then 13. */
@OnDatabase
class FailOverIT extends DispatchAtWork {

    private static final String WHERE = "select gateway_id from outbox where message_id = 1";
    private static final String KINDS = "select kind from message_event order by id";

    FailOverIT(FreshDatabase database) {
        super(database, new RepeatIsHarmless());
    }

    @BeforeEach
    void a_message_on_a_route_of_three() {
        rows.gateway(12, "1");
        rows.gateway(13, "1");
        rows.sql("update gateway set sender = 'SENDER' || id");
        rows.sql("insert into route values (1, 1, '')");
        rows.sql("insert into route_choice values (1, 11, 1, 1), (1, 12, 2, 1), (1, 13, 3, 1)");
        rows.queue(node, AT, TOMORROW, 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ErrorClass.class,
            names = {"RETRY", "THROTTLE", "CREDIT", "CONFIG"})
    void a_message_that_was_surely_not_taken_goes_over_the_next_gateway_at_once(ErrorClass errorClass) {
        record(claim(11), deferred(errorClass));

        assertThat(rows.one(WHERE)).isEqualTo("12");
        assertThat(rows.one("select gateway_id from message")).isEqualTo("12");
        assertThat(rows.read(KINDS)).containsExactly("DEFERRED", "REROUTED");
        assertThat(rows.one("select code || ' ' || detail from message_event where kind = 'REROUTED'"))
                .isEqualTo("reroute.not-taken Gateway 11 → Gateway 12");
        assertThat(claim(12).messageId()).isEqualTo(1);
    }

    @Test
    void the_sender_follows_the_gateway_unless_the_message_names_its_own() {
        rows.sql("update message set sender = 'SENDER11'");
        record(claim(11), deferred(ErrorClass.RETRY));
        assertThat(claim(12).submission().from()).isEqualTo("SENDER12");

        rows.sql("update message set sender = 'CLINIC'");
        rows.sql("update outbox set claimed_until = null");
        record(claim(12), deferred(ErrorClass.RETRY));
        assertThat(claim(13).submission().from()).isEqualTo("CLINIC");
    }

    @Test
    void each_gateway_has_its_turn_once_before_the_next_round_which_begins_later() {
        record(claim(11), deferred(ErrorClass.RETRY));
        record(claim(12), deferred(ErrorClass.RETRY));
        record(claim(13), deferred(ErrorClass.RETRY));

        assertThat(rows.one(WHERE)).isEqualTo("11");
        assertThat(rows.one("select tried from outbox")).isEqualTo("13");
        assertThat(rows.one("select due_at > '2026-11-23T08:00:10Z' from outbox"))
                .isEqualTo("t");
    }

    @Test
    void a_message_without_an_answer_stays_uncertain_and_goes_nowhere_else() {
        record(claim(11), new SubmitOutcome.Unknown("http.timeout", ""));

        assertThat(rows.read("select state || gateway_id from delivery")).containsExactly("UNCERTAIN11");
        assertThat(rows.read("select 1 from outbox")).isEmpty();
    }

    @Test
    void what_may_have_been_taken_is_only_ever_repeated_at_the_same_gateway() {
        record(new Submitted(claim(11), attempt(new SubmitOutcome.Unknown("http.timeout", "")), true));
        close("PAUSED");
        clock.move(Duration.ofMinutes(1));
        moveStranded();
        assertThat(rows.one(WHERE)).isEqualTo("11");

        record(claim(11), deferred(ErrorClass.RETRY));
        assertThat(rows.one(WHERE)).isEqualTo("11");
    }

    @Test
    void a_message_whose_node_went_away_is_only_repeated_at_the_same_gateway() {
        claim(11);
        clock.move(Duration.ofMinutes(2));
        settleLostLeases();

        close("PAUSED");
        moveStranded();

        assertThat(rows.one(WHERE)).isEqualTo("11");
    }

    @Test
    void a_gateway_that_a_person_chose_is_kept() {
        rows.sql("update outbox set routed = false");

        record(claim(11), deferred(ErrorClass.RETRY));

        assertThat(rows.one(WHERE)).isEqualTo("11");
        assertThat(rows.read(KINDS)).containsExactly("DEFERRED");
    }

    private static final class RepeatIsHarmless extends GatewayLinks {
        @Override
        public boolean repeatIsHarmless(Gateway gateway) {
            return true;
        }
    }

    private void close(String state) {
        rows.sql("update gateway set state = '" + state + "' where id = " + GATEWAY);
    }

    private void moveStranded() {
        for (long gateway : node.transaction(() -> node.the(MoveStranded.class).gateways())) {
            node.transaction(() -> node.the(MoveStranded.class).moveSome(gateway, Place.START));
        }
    }
}
