package org.tarishi.sending.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.sending.SendingAtWork;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

@OnDatabase
class DeliveryReportsIT extends SendingAtWork {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

    DeliveryReportsIT(FreshDatabase database) {
        super(database, AT);
    }

    @Test
    void a_report_moves_its_message_forward_and_stands_in_the_timeline() {
        submitted(1, GATEWAY, "a");

        apply(remote("a", ReportedState.DELIVERED));

        assertThat(state(1)).isEqualTo("DELIVERED");
        assertThat(rows.read("select kind || ' ' || code from message_event")).containsExactly("REPORTED DELIVERED");
    }

    @Test
    void the_same_report_twice_or_an_older_one_afterwards_changes_nothing() {
        submitted(1, GATEWAY, "a");

        apply(remote("a", ReportedState.DELIVERED), remote("a", ReportedState.DELIVERED));
        apply(remote("a", ReportedState.UNDERWAY), remote("a", ReportedState.UNDELIVERED));

        assertThat(state(1)).isEqualTo("DELIVERED");
        assertThat(rows.read("select kind from message_event")).hasSize(1);
    }

    @Test
    void a_report_by_our_own_reference_finds_its_message() {
        submitted(1, GATEWAY, "");

        apply(new StatusReport(MessageHandle.ours("1"), ReportedState.UNDELIVERED, "27", "absent", Optional.of(AT)));

        assertThat(state(1)).isEqualTo("UNDELIVERED");
        assertThat(rows.read("select state from trouble")).containsExactly("UNDELIVERED");
    }

    @Test
    void a_gateway_cannot_report_on_a_message_of_another_one() {
        rows.gateway(12, "2");
        submitted(1, 12, "a");

        apply(remote("a", ReportedState.DELIVERED));
        apply(new StatusReport(MessageHandle.ours("1"), ReportedState.DELIVERED, "", "", Optional.empty()));

        assertThat(state(1)).isEqualTo("SUBMITTED");
    }

    @Test
    void a_report_that_comes_before_the_answer_is_stored_waits_and_is_applied() {
        apply(remote("a", ReportedState.DELIVERED));
        submitted(1, GATEWAY, "a");
        assertThat(state(1)).isEqualTo("SUBMITTED");

        clock.move(Duration.ofSeconds(1));
        applyParked();

        assertThat(state(1)).isEqualTo("DELIVERED");
        assertThat(rows.read("select 1 from parked_report")).isEmpty();
    }

    @Test
    void a_report_that_finds_nothing_is_looked_at_ever_more_rarely_and_given_up_after_three_days() {
        apply(remote("nobody's", ReportedState.DELIVERED));
        clock.move(Duration.ofSeconds(1));
        applyParked();
        assertThat(rows.one("select due_at = '2026-11-23T08:00:03Z' from parked_report"))
                .isEqualTo("t");

        clock.move(Duration.ofDays(3));
        applyParked();

        assertThat(rows.read("select 1 from parked_report")).isEmpty();
    }

    @Test
    void a_delivered_report_settles_an_uncertain_message_and_ends_its_trouble() {
        submitted(1, GATEWAY, "");
        rows.sql("update delivery set state = 'UNCERTAIN'");
        rows.sql("insert into trouble values (1, 1, 'UNCERTAIN')");

        apply(new StatusReport(MessageHandle.ours("1"), ReportedState.DELIVERED, "", "", Optional.empty()));

        assertThat(state(1)).isEqualTo("DELIVERED");
        assertThat(rows.read("select 1 from trouble")).isEmpty();
    }

    private void submitted(long id, long gateway, String remoteId) {
        rows.sql("insert into delivery values (" + id + ", 1, " + gateway + ", 'SUBMITTED', nullif('" + remoteId
                + "', ''), '', '', 1, '2026-11-23T08:00:00Z', '2026-11-23T08:00:00Z')");
    }

    private static StatusReport remote(String id, ReportedState state) {
        return new StatusReport(MessageHandle.remote(id), state, "", "", Optional.of(AT));
    }

    private void apply(StatusReport... reports) {
        node.transaction(() -> {
            node.the(DeliveryReports.class).apply(GATEWAY, List.of(reports));
            return true;
        });
    }

    private void applyParked() {
        node.transaction(() -> node.the(DeliveryReports.class).applyParked());
    }

    private String state(long id) {
        return rows.one("select state from delivery where message_id = " + id);
    }
}
