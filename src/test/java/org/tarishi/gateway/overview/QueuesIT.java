package org.tarishi.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.CLINIC;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.overview.Queues.Waiting;
import org.tarishi.gateway.overview.RecentTraffic.Submitted;
import org.tarishi.gateway.overview.RecentTraffic.Troubles;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

/** What the pages of gateways read from the tables of sending. */
@OnDatabase
class QueuesIT {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant LATER = AT.plus(Duration.ofDays(1));
    private static final ProjectId SCHOOL = new ProjectId(2);

    private final FreshDatabase database;
    private SendingRows rows;
    private Node node;

    QueuesIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        rows = SendingRows.in(database);
        node = Node.on(database, MovableClock.at(AT));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void what_waits_is_counted_from_the_moment_the_first_was_written() {
        rows.queue(node, AT.minusSeconds(60), LATER, 5);
        rows.queue(node, AT, LATER, 6, 7);

        assertThat(waiting(CLINIC)).isEqualTo(Map.of(GATEWAY, new Waiting(3, Optional.of(AT.minusSeconds(60)))));
    }

    @Test
    void a_project_sees_its_own_messages_only_also_on_a_shared_gateway() {
        rows.queue(node, AT, LATER, 5);

        assertThat(waiting(SCHOOL)).isEmpty();
    }

    @Test
    void the_last_exchanges_are_those_of_this_gateway_newest_first() {
        rows.gateway(12, "1");
        rows.queue(node, AT, LATER, 5, 6);
        event(101, 5, "ACCEPTED", "", "> one");
        event(102, 6, "DEFERRED", "http.refused", "> two");
        event(103, 6, "ABANDONED", "", "");

        assertThat(node.transaction(() -> traffic().exchanges(CLINIC, GATEWAY)))
                .extracting(Submitted::exchange)
                .containsExactly("> two", "> one");
        assertThat(node.transaction(() -> traffic().exchanges(CLINIC, 12))).isEmpty();
        assertThat(node.transaction(() -> traffic().exchanges(SCHOOL, GATEWAY))).isEmpty();
    }

    @Test
    void troubles_are_counted_by_their_code_with_what_was_said_last() {
        rows.queue(node, AT, LATER, 5, 6);
        event(101, 5, "DEFERRED", "http.refused", "");
        event(102, 6, "UNANSWERED", "http.timeout", "");
        event(103, 6, "DEFERRED", "http.refused", "");
        event(104, 6, "ACCEPTED", "", "> at last");

        assertThat(node.transaction(() -> traffic().troubles(CLINIC, GATEWAY)))
                .containsExactly(
                        new Troubles("http.refused", "said 103", 2, AT.plusSeconds(103)),
                        new Troubles("http.timeout", "said 102", 1, AT.plusSeconds(102)));
    }

    private void event(long id, long message, String kind, String code, String exchange) {
        rows.sql(
                "insert into message_event (id, message_id, at, kind, code, detail, exchange) values (%d, %d, '%s', '%s', '%s', 'said %d', '%s')"
                        .formatted(id, message, AT.plusSeconds(id), kind, code, id, exchange));
    }

    private Map<Long, Waiting> waiting(ProjectId project) {
        return node.transaction(() -> node.the(Queues.class).of(project));
    }

    private RecentTraffic traffic() {
        return node.the(RecentTraffic.class);
    }
}
