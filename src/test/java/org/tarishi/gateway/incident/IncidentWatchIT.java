package org.tarishi.gateway.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.CLINIC;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

@OnDatabase
class IncidentWatchIT {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant VALID = AT.plus(Duration.ofDays(1));

    private final FreshDatabase database;
    private final MovableClock clock = MovableClock.at(AT);
    private SendingRows rows;
    private Node node;

    IncidentWatchIT(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        rows = GivenIncidents.in(database);
        node = Node.on(database, clock);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_gateway_that_is_held_for_minutes_has_an_incident_until_it_takes_a_message() {
        GivenIncidents.held(rows, AT.minus(Symptoms.HELD_LONG), AT.plusSeconds(30));
        assertThat(look()).containsExactly(Cause.HELD);

        rows.sql("update gateway_health set held_since = null");
        assertThat(look()).isEmpty();
    }

    @Test
    void a_short_hold_is_none() {
        GivenIncidents.held(rows, AT.minusSeconds(30), AT.plusSeconds(30));

        assertThat(look()).isEmpty();
    }

    @Test
    void the_moment_between_two_holds_is_no_end() {
        GivenIncidents.held(rows, AT.minus(Symptoms.HELD_LONG), AT.plusSeconds(30));
        look();
        clock.move(Duration.ofSeconds(40));

        assertThat(look()).containsExactly(Cause.HELD);
    }

    @Test
    void a_message_that_waits_too_long_is_an_incident_until_it_is_gone() {
        rows.queue(node, AT.minus(Symptoms.WAITED_LONG), VALID, 5);
        assertThat(look()).containsExactly(Cause.QUEUE);

        rows.sql("delete from outbox");
        assertThat(look()).isEmpty();
    }

    @Test
    void a_broadcast_may_wait_for_its_turn_and_a_message_for_its_hour() {
        rows.queue(node, AT.minus(Duration.ofHours(3)), VALID, 5, 6);
        rows.sql("update outbox set lane = 2 where message_id = 5");
        rows.sql("update outbox set due_at = '%s' where message_id = 6".formatted(AT.plusSeconds(60)));

        assertThat(look()).isEmpty();
    }

    @Test
    void a_message_that_was_tried_in_vain_counts_though_its_next_try_is_later() {
        rows.queue(node, AT.minus(Symptoms.WAITED_LONG), VALID, 5);
        rows.sql("update outbox set attempts = 4, due_at = '%s'".formatted(AT.plusSeconds(300)));

        assertThat(look()).containsExactly(Cause.QUEUE);
    }

    @Test
    void whoever_paused_a_gateway_is_reminded_after_an_hour() {
        rows.queue(node, AT.minus(Symptoms.WAITED_LONG), VALID, 5);
        rows.sql("update gateway set state = 'PAUSED', pause_reason = 'paused.by-a-person'");
        assertThat(look()).isEmpty();

        clock.move(Symptoms.PAUSED_LONG);
        assertThat(look()).containsExactly(Cause.QUEUE);
    }

    @Test
    void reports_that_usually_come_and_have_stopped_are_an_incident_until_one_comes() {
        hour(AT.minus(Duration.ofDays(1)), 100, 90);
        hour(AT.minus(Duration.ofHours(1)), Symptoms.ENOUGH, 0);
        assertThat(look()).containsExactly(Cause.NO_REPORTS);

        clock.move(Duration.ofHours(5));
        assertThat(look()).as("nothing is sent by night").containsExactly(Cause.NO_REPORTS);

        hour(AT.plus(Duration.ofHours(5)), 1, 1);
        assertThat(look()).isEmpty();
    }

    @Test
    void a_gateway_that_never_reports_and_one_that_takes_little_are_not_silent() {
        hour(AT.minus(Duration.ofHours(1)), 100, 0);
        assertThat(look()).as("never reports").isEmpty();

        rows.sql("truncate gateway_hour");
        hour(AT.minus(Duration.ofDays(1)), 100, 90);
        hour(AT.minus(Duration.ofHours(1)), Symptoms.ENOUGH - 1, 0);
        assertThat(look()).as("takes little").isEmpty();
    }

    private void hour(Instant at, int accepted, int delivered) {
        rows.sql(
                "insert into gateway_hour (gateway_id, project_id, at, accepted, delivered) values (%d, 1, '%s', %d, %d)"
                        .formatted(GATEWAY, at, accepted, delivered));
    }

    @Test
    void looking_twice_opens_nothing_twice() {
        rows.queue(node, AT.minus(Symptoms.WAITED_LONG), VALID, 5);
        look();
        look();

        assertThat(rows.one("select count(*) from gateway_incident where gateway_id = " + GATEWAY))
                .isEqualTo("1");
    }

    /** The causes of what is open then. */
    private List<Cause> look() {
        return node.transaction(() -> {
            node.the(IncidentWatch.class).look();
            return node.the(Incidents.class).open(CLINIC).stream()
                    .map(Incident::getCause)
                    .toList();
        });
    }
}
