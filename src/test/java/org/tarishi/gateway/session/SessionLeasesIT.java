package org.tarishi.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.MovableClock;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

/** Two nodes in one database: a session has one owner at a time. */
@OnDatabase
class SessionLeasesIT {

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at("2026-11-25T08:00:00Z");
    private Node one;
    private Node other;

    SessionLeasesIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        one = Node.on(database, clock);
        other = Node.on(database, clock);
        database.sql("delete from gateway_session; delete from gateway");
        for (int id = 1; id <= 3; id++) {
            database.sql("insert into gateway (id, type, name, state, settings, secrets, token_hash, token_sealed,"
                    + " in_flight, per_second, created_at, version) values (" + id
                    + ", 'smpp', 'G', 'LIVE', '{}', '', '" + id + "', '', 1, 0, now(), 1)");
        }
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    private static List<Long> take(Node node, String name, Long... ids) {
        return node.transaction(() -> node.the(SessionLeases.class).take(List.of(ids), name));
    }

    @Test
    void who_comes_first_holds_it_and_the_other_gets_what_is_left() {
        assertThat(take(one, "one", 1L, 2L)).containsExactly(1L, 2L);
        assertThat(take(other, "other", 1L, 2L, 3L)).containsExactly(3L);
        assertThat(take(one, "one", 1L, 2L, 3L)).containsExactly(1L, 2L);
    }

    @Test
    void a_dead_nodes_session_is_free_within_half_a_minute_and_not_before_its_lease_ends() {
        take(one, "one", 1L);
        clock.move(SessionLeases.LEASE.minusMillis(1));
        assertThat(take(other, "other", 1L)).isEmpty();

        clock.move(Duration.ofMillis(1));
        assertThat(take(other, "other", 1L)).containsExactly(1L);
        assertThat(take(one, "one", 1L)).as("the dead node comes back").isEmpty();
        assertThat(SessionLeases.LEASE).isLessThan(Duration.ofSeconds(25));
    }

    @Test
    void a_node_that_renews_keeps_it() {
        take(one, "one", 1L);
        Stream.of(10, 10, 10).map(Duration::ofSeconds).forEach(span -> {
            clock.move(span);
            assertThat(take(one, "one", 1L)).containsExactly(1L);
            assertThat(take(other, "other", 1L)).isEmpty();
        });
    }

    @Test
    void a_node_that_ends_in_order_lets_the_other_have_it_at_once() {
        take(one, "one", 1L, 2L);
        one.transaction(() -> {
            one.the(SessionLeases.class).giveBack("one");
            return null;
        });

        assertThat(take(other, "other", 1L, 2L)).containsExactly(1L, 2L);
    }
}
