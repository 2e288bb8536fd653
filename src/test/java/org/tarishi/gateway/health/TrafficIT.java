package org.tarishi.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.CLINIC;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.health.ReadTraffic.Hour;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.sending.outbox.Deliveries;
import org.tarishi.sending.outbox.Delivery;
import org.tarishi.sending.outbox.Delivery.Why;
import org.tarishi.sending.outbox.MessageState;
import org.tarishi.sending.outbox.Outbox;
import org.tarishi.sending.outbox.OutboxEntry;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class TrafficIT {

    private static final Instant AT = Instant.parse("2026-11-23T08:10:30Z");
    private static final ProjectId SCHOOL = new ProjectId(2);

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at(AT);
    private SendingRows rows;
    private Node node;

    TrafficIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        rows = SendingRows.in(database);
        rows.sql("truncate gateway_hour, gateway_minute");
        node = Node.on(database, clock);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void what_becomes_of_a_message_is_counted_in_its_hour() {
        rows.queue(node, AT, AT.plus(Duration.ofDays(1)), 5, 6, 7);
        node.transaction(() -> {
            leave(5, MessageState.SUBMITTED);
            leave(6, MessageState.SUBMITTED);
            leave(7, MessageState.FAILED);
            return true;
        });
        clock.move(Duration.ofSeconds(12));
        become(5, MessageState.DELIVERED);
        become(6, MessageState.UNDELIVERED);
        become(6, MessageState.UNDELIVERED);
        writeDown();

        Figures expected = Figures.NONE
                .plus(Figure.ACCEPTED, 2)
                .plus(Figure.SEGMENTS, 2)
                .plus(Figure.REFUSED, 1)
                .plus(Figure.DELIVERED, 1)
                .plus(Figure.UNDELIVERED, 1)
                .plus(Figure.WITHIN_15S, 2);
        assertThat(hours(CLINIC)).hasSize(ReadTraffic.HOURS).endsWith(new Hour(hour("08"), expected));
    }

    @Test
    void what_is_written_down_later_is_added() {
        count(CLINIC, 3);
        writeDown();
        count(CLINIC, 4);
        writeDown();
        clock.moveTo(Instant.parse("2026-11-23T09:05:00Z"));
        count(CLINIC, 2);
        writeDown();

        assertThat(hours(CLINIC))
                .endsWith(
                        new Hour(hour("08"), Figures.NONE.plus(Figure.ACCEPTED, 7)),
                        new Hour(hour("09"), Figures.NONE.plus(Figure.ACCEPTED, 2)));
    }

    @Test
    void projects_on_one_gateway_are_counted_apart() {
        count(CLINIC, 3);
        count(SCHOOL, 1);
        writeDown();

        assertThat(hours(SCHOOL).get(ReadTraffic.HOURS - 1).figures().accepted())
                .isEqualTo(1);
    }

    @Test
    void the_rate_is_that_of_the_last_two_full_minutes_in_segments() {
        take(60, 1);
        clock.move(Duration.ofMinutes(1));
        take(90, 2);
        clock.move(Duration.ofMinutes(1));
        take(999, 1);
        writeDown();

        assertThat(node.transaction(() -> node.the(ReadTraffic.class).perMinute(CLINIC, GATEWAY)))
                .isEqualByComparingTo("120");
    }

    @Test
    void what_could_not_be_written_is_kept_for_the_next_time() {
        count(CLINIC, 3);
        TrafficTally tally = node.the(TrafficTally.class);
        Map<TrafficTally.Minute, Figures> taken = tally.take();
        count(CLINIC, 1);
        tally.giveBack(taken);
        writeDown();

        assertThat(hours(CLINIC).get(ReadTraffic.HOURS - 1).figures().accepted())
                .isEqualTo(4);
        assertThat(tally.take()).isEmpty();
    }

    @Test
    void minutes_are_kept_for_two_hours_and_hours_for_more_than_a_year() {
        count(CLINIC, 3);
        writeDown();
        clock.move(Duration.ofDays(399));
        node.transaction(this::forget);
        assertThat(rows.one("select count(*) from gateway_minute")).isEqualTo("0");
        assertThat(rows.one("select count(*) from gateway_hour")).isEqualTo("1");

        clock.move(Duration.ofDays(2));
        node.transaction(this::forget);
        assertThat(rows.one("select count(*) from gateway_hour")).isEqualTo("0");
    }

    private boolean forget() {
        node.the(TrafficCounts.class).forget();
        return true;
    }

    private void leave(long id, MessageState state) {
        OutboxEntry entry = node.the(Outbox.class).locked(id).orElseThrow();
        node.the(Deliveries.class).leaveOutbox(entry, new Delivery(entry, state, Why.NONE, clock.instant()));
    }

    private void become(long id, MessageState state) {
        node.transaction(() -> {
            Deliveries deliveries = node.the(Deliveries.class);
            return deliveries.become(deliveries.locked(List.of(id)).get(0), state, Why.NONE, clock.instant());
        });
    }

    private void count(ProjectId project, int times) {
        for (int i = 0; i < times; i++) {
            node.the(TrafficTally.class).count(GATEWAY, project, Figure.ACCEPTED);
        }
    }

    private void take(int messages, int segments) {
        for (int i = 0; i < messages; i++) {
            node.the(TrafficTally.class).accepted(GATEWAY, CLINIC, segments);
        }
    }

    private void writeDown() {
        node.transaction(() -> {
            node.the(TrafficCounts.class).add(node.the(TrafficTally.class).take());
            return true;
        });
    }

    private List<Hour> hours(ProjectId project) {
        return node.transaction(() -> node.the(ReadTraffic.class).lastHours(project, GATEWAY));
    }

    private static Instant hour(String hour) {
        return Instant.parse("2026-11-23T" + hour + ":00:00Z");
    }
}
