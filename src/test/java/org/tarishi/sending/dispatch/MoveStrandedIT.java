package org.tarishi.sending.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.sending.outbox.Stranded.Place;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

/** The clinic's default route: gateway 11, then 12. */
@OnDatabase
class MoveStrandedIT {

    private static final Instant AT = Instant.parse("2026-11-25T08:00:00Z");
    private static final Instant TOMORROW = AT.plus(Duration.ofDays(1));
    private static final String WHERE = "select gateway_id from outbox where message_id = 1";
    private static final String KINDS = "select kind from message_event order by id";

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at(AT);
    private SendingRows rows;
    private Node node;

    MoveStrandedIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void a_message_on_a_route_of_two() {
        rows = SendingRows.in(database);
        rows.gateway(12, "1");
        rows.sql("insert into route values (1, 1, '')");
        rows.sql("insert into route_choice values (1, 11, 1, 1), (1, 12, 2, 1)");
        node = Node.on(database, clock);
        rows.queue(node, AT, TOMORROW, 1);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void what_waits_for_a_paused_gateway_is_led_to_the_next() {
        pause();

        moveStranded();

        assertThat(rows.one(WHERE)).isEqualTo("12");
        assertThat(rows.read("select code from message_event")).containsExactly("reroute.gateway-closed");
    }

    @Test
    void a_short_hold_is_waited_for_and_a_long_one_is_not() {
        rows.sql("insert into gateway_health (gateway_id, held_until) values (11, '2026-11-25T08:00:05Z')");
        moveStranded();
        assertThat(rows.one(WHERE)).isEqualTo("11");

        rows.sql("update gateway_health set held_until = '2026-11-25T08:05:00Z'");
        clock.move(Duration.ofSeconds(2));
        moveStranded();
        assertThat(rows.one(WHERE)).isEqualTo("12");
    }

    @Test
    void what_waits_behind_an_open_breaker_is_led_away_until_it_may_be_tried_again() {
        rows.sql("insert into gateway_health (gateway_id, breaker, breaker_until)"
                + " values (11, 'OPEN', '2026-11-25T08:00:10Z')");
        clock.move(Duration.ofSeconds(10));
        moveStranded();
        assertThat(rows.one(WHERE)).isEqualTo("11");

        clock.moveTo(AT.plusSeconds(9));
        moveStranded();
        assertThat(rows.one(WHERE)).isEqualTo("12");
    }

    @Test
    void where_no_gateway_is_open_everything_waits_and_nothing_goes_round_in_circles() {
        rows.sql("update gateway set state = 'PAUSED'");

        moveStranded();
        moveStranded();

        assertThat(rows.one(WHERE)).isEqualTo("11");
        assertThat(rows.read(KINDS)).isEmpty();
    }

    @Test
    void those_who_cannot_leave_do_not_hide_those_behind_them() {
        rows.queue(
                node, AT.plusSeconds(1), TOMORROW, LongStream.rangeClosed(2, 15).toArray());
        rows.sql("update outbox set routed = message_id = 15");
        pause();

        moveStranded();

        assertThat(rows.one("select gateway_id from outbox where message_id = 15"))
                .isEqualTo("12");
        assertThat(rows.one(WHERE)).isEqualTo("11");
    }

    private void pause() {
        rows.sql("update gateway set state = 'PAUSED' where id = 11");
    }

    private void moveStranded() {
        for (long gateway : node.transaction(() -> node.the(MoveStranded.class).gateways())) {
            node.transaction(() -> node.the(MoveStranded.class).moveSome(gateway, Place.START));
        }
    }
}
