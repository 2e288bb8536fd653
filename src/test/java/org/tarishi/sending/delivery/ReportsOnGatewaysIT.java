package org.tarishi.sending.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.CLINIC;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarishi.gateway.SwitchGateway;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.Recordings;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.sending.SendingAtWork;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** Reports that say more of the gateway than of their message. */
@OnDatabase
class ReportsOnGatewaysIT extends SendingAtWork {

    private static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

    ReportsOnGatewaysIT(FreshDatabase database) {
        super(database, AT);
    }

    /** Of all providers that tell in a report that the account is empty. */
    static Stream<Recordings> ofCredit() {
        return Recordings.all().filter(each -> each.has("no-credit-report"));
    }

    @ParameterizedTest
    @MethodSource("ofCredit")
    void a_recorded_one_that_the_account_is_empty_pauses_the_gateway_and_not_again_once_a_person_resumed_it(
            Recordings recorded) {
        MessageHandle about = recorded.about("no-credit-report");
        boolean ours = about.kind() == MessageHandle.Kind.OURS;
        submitted(ours ? Long.parseLong(about.value()) : 7, ours ? "theirs" : about.value());

        apply(report(recorded));
        assertThat(rows.read("select state from delivery")).containsExactly("UNDELIVERED");
        assertThat(gateway()).startsWith("PAUSED ");
        assertThat(rows.one("select h.trouble_text like g.pause_reason || '%'"
                        + " from gateway_health h join gateway g on g.id = h.gateway_id"))
                .isEqualTo("t");

        resumeAfterFiveMinutes();
        apply(report(recorded));
        assertThat(gateway()).isEqualTo("LIVE ");
    }

    private static StatusReport report(Recordings recorded) {
        Understood understood =
                (Understood) recorded.type().read(recorded.callback("no-credit-report"), recorded.settings());
        return (StatusReport) understood.events().get(0);
    }

    @Test
    void they_count_only_where_the_message_was_handed_over_after_a_person_resumed_the_gateway() {
        submitted(1, "a");
        submitted(2, "b");
        apply(empty("a"));
        assertThat(gateway()).isEqualTo("PAUSED gateway.no-credit");

        resumeAfterFiveMinutes();
        apply(empty("a"), empty("b"));
        assertThat(gateway()).isEqualTo("LIVE ");
        assertThat(rows.one("select state from delivery where message_id = 2")).isEqualTo("UNDELIVERED");

        rows.sql("update delivery set state = 'SUBMITTED', submitted_at = '2026-11-23T08:06:00Z' where message_id = 1");
        apply(empty("b"), empty("a"));
        assertThat(gateway()).isEqualTo("PAUSED gateway.no-credit");
        assertThat(rows.one("select trouble_class || ' ' || trouble_text from gateway_health"))
                .isEqualTo("CREDIT gateway.no-credit: out of credit");
    }

    @Test
    void what_they_say_waits_with_them_for_their_message() {
        apply(empty("a"));
        assertThat(gateway()).isEqualTo("LIVE ");
        submitted(1, "a");

        clock.move(Duration.ofSeconds(1));
        node.transaction(() -> node.the(DeliveryReports.class).applyParked());

        assertThat(gateway()).isEqualTo("PAUSED gateway.no-credit");
    }

    private static StatusReport empty(String id) {
        return new StatusReport(
                        MessageHandle.remote(id), ReportedState.UNDELIVERED, "12", "out of credit", Optional.of(AT))
                .blaming(ErrorClass.CREDIT, "gateway.no-credit");
    }

    private void submitted(long id, String remoteId) {
        rows.sql("insert into delivery values (" + id + ", 1, " + GATEWAY + ", 'SUBMITTED', '" + remoteId
                + "', '', '', 1, '2026-11-23T08:00:00Z', '2026-11-23T08:00:00Z')");
    }

    private void apply(StatusReport... reports) {
        node.transaction(() -> {
            node.the(DeliveryReports.class).apply(GATEWAY, List.of(reports));
            return true;
        });
    }

    private void resumeAfterFiveMinutes() {
        clock.move(Duration.ofMinutes(5));
        node.transaction(() -> {
            node.the(SwitchGateway.class).resume(CLINIC, GATEWAY);
            return true;
        });
    }

    private String gateway() {
        return rows.one("select state || ' ' || pause_reason from gateway where id = " + GATEWAY);
    }
}
