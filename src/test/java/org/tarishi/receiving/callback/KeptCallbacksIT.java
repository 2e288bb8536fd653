package org.tarishi.receiving.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.platform.Ids;
import org.tarishi.receiving.callback.CallbackExchange.State;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class KeptCallbacksIT {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final FreshDatabase database;
    private Node node;

    KeptCallbacksIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void a_node() {
        database.sql("truncate callback_exchange");
        node = aNode();
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void two_nodes_share_what_waits_and_never_take_the_same() {
        for (int day = 0; day < 6; day++) {
            keep(day, State.PENDING);
        }
        try (Node other = aNode()) {
            List<Long> first = node.transaction(() -> {
                List<Long> mine = claim(node, 4);
                List<Long> others = other.transaction(() -> claim(other, 4));
                assertThat(others).hasSize(2).doesNotContainAnyElementsOf(mine);
                return mine;
            });

            assertThat(first).hasSize(4).isSorted();
        }
    }

    @Test
    void what_is_read_waits_no_more() {
        long id = keep(0, State.PENDING);

        node.transaction(() -> {
            CallbackExchange exchange = kept(node).claimOne(id).orElseThrow();
            exchange.read();
            kept(node).settle(List.of(exchange));
            return true;
        });

        assertThat(node.transaction(() -> kept(node).claimOne(id))).isEmpty();
        assertThat(kept(node).pending(9)).isEmpty();
    }

    @Test
    void what_is_old_goes_what_waits_stays_and_what_found_nobody_stays_longer() {
        long waiting = keep(200, State.PENDING);
        keep(31, State.READ);
        keep(31, State.UNREADABLE);
        long young = keep(29, State.READ);
        keep(91, State.UNROUTED);
        long unrouted = keep(89, State.UNROUTED);

        assertThat(forget(2)).isEqualTo(2);
        assertThat(forget(2)).isEqualTo(1);
        assertThat(node.transaction(() -> kept(node).claimOne(waiting))).isPresent();
        assertThat(node.transaction(() -> kept(node).lock(7, young))).isPresent();
        assertThat(node.transaction(() -> kept(node).lock(7, unrouted))).isPresent();
    }

    private int forget(int most) {
        return node.transaction(
                () -> kept(node).forget(NOW.minus(Duration.ofDays(30)), NOW.minus(Duration.ofDays(90)), most));
    }

    private long keep(int daysAgo, State state) {
        Instant at = NOW.minus(Duration.ofDays(daysAgo));
        long id = Ids.firstAt(at) + state.ordinal();
        CallbackRequest request = new CallbackRequest("inbound", "POST", "", "", Map.of(), new byte[0], "192.0.2.1");
        CallbackExchange exchange = new CallbackExchange(id, 7, request, at);
        switch (state) {
            case PENDING -> {}
            case READ -> exchange.read();
            case UNREADABLE -> exchange.unreadable("odd");
            case UNROUTED -> exchange.unrouted();
        }
        return node.transaction(() -> {
            kept(node).add(List.of(exchange));
            return id;
        });
    }

    private Node aNode() {
        return Node.on(database, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static List<Long> claim(Node node, int most) {
        return kept(node).claim(most).stream().map(CallbackExchange::getId).toList();
    }

    private static KeptCallbacks kept(Node node) {
        return node.the(KeptCallbacks.class);
    }
}
