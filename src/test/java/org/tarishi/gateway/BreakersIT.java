package org.tarishi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.Breaker.Trials;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

/** Two nodes, one breaker. */
@OnDatabase
class BreakersIT {

    private static final Instant AT = Instant.parse("2026-11-25T08:00:00Z");

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at(AT);
    private SendingRows rows;
    private Node one;
    private Node other;

    BreakersIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void two_nodes() {
        rows = SendingRows.in(database);
        rows.queue(Node.on(database, clock), AT, AT.plus(Duration.ofDays(1)), 1);
        one = Node.on(database, clock);
        other = Node.on(database, clock);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void what_one_node_met_keeps_the_other_from_sending_and_then_one_of_them_tries_with_a_single_message() {
        assertThat(admitted(other)).isEqualTo(50);
        tried(one, new Trials(0, 5, 5));
        clock.move(Duration.ofSeconds(2));
        assertThat(admitted(one)).isZero();
        assertThat(admitted(other)).isZero();
        assertThat(one.transaction(() -> one.the(Gateways.class).withWork(clock.instant())))
                .isEmpty();

        clock.move(Duration.ofSeconds(9));
        assertThat(one.transaction(() -> one.the(Gateways.class).withWork(clock.instant())))
                .containsExactly(GATEWAY);
        assertThat(admitted(one)).isEqualTo(1);
        assertThat(admitted(one)).isZero();
        assertThat(admitted(other)).isZero();

        tried(one, new Trials(1, 0, 0));
        clock.move(Duration.ofSeconds(2));
        assertThat(admitted(one)).isEqualTo(50);
        assertThat(admitted(other)).isEqualTo(50);
    }

    @Test
    void a_trial_without_a_message_is_not_used_up() {
        tried(one, new Trials(0, 5, 5));
        clock.move(Duration.ofSeconds(11));
        assertThat(admitted(one)).isEqualTo(1);

        one.transaction(() -> {
            one.the(Breakers.class).notTried(GATEWAY);
            return true;
        });

        assertThat(admitted(other)).isEqualTo(1);
    }

    @Test
    void a_person_who_resumes_the_gateway_closes_it() {
        tried(one, new Trials(0, 5, 5));

        one.transaction(() -> {
            one.the(Gateways.class).lockedHealth(GATEWAY).release(clock.instant());
            return true;
        });

        clock.move(Duration.ofSeconds(2));
        assertThat(admitted(other)).isEqualTo(50);
    }

    private int admitted(Node node) {
        return node.transaction(() -> node.the(Breakers.class).admitted(GATEWAY, 50));
    }

    private void tried(Node node, Trials trials) {
        node.transaction(() -> {
            node.the(Breakers.class).tried(GATEWAY, trials);
            return true;
        });
    }
}
