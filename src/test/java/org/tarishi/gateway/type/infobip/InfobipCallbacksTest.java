package org.tarishi.gateway.type.infobip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.OptedOut;
import org.tarishi.gateway.type.GatewayEvent.OptedOut.Wish;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Played;
import org.tarishi.gateway.type.ReportedState;

/** What Infobip calls us with. */
class InfobipCallbacksTest extends Played {

    @Override
    public GatewayType type() {
        return new InfobipType();
    }

    @Test
    void a_text_comes_whole_with_its_keyword() {
        assertThat(events(callback("inbound", "inbound")))
                .containsExactly(new InboundSms(
                        "817790313235066447",
                        "+254712345678",
                        "20880",
                        "JOIN Ndiyo ✓",
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-11-23T07:59:30.220Z"))));
    }

    @Test
    void many_reports_come_at_once_and_read_the_same_when_they_come_again() {
        List<GatewayEvent> reports = events(callback("reports", "report"));

        assertThat(reports)
                .containsExactly(
                        new StatusReport(
                                MessageHandle.remote("812345678901234567"),
                                ReportedState.DELIVERED,
                                "5",
                                "DELIVERED_TO_HANDSET",
                                Optional.of(Instant.parse("2026-11-23T08:00:01.500Z"))),
                        new StatusReport(
                                MessageHandle.remote("812345678901234568"),
                                ReportedState.UNDELIVERED,
                                "1",
                                "UNDELIVERABLE_NOT_DELIVERED, EC_UNKNOWN_SUBSCRIBER",
                                Optional.of(Instant.parse("2026-11-23T08:00:02Z"))));
        assertThat(events(callback("reports", "report"))).isEqualTo(reports);
    }

    @Test
    void at_the_operator_is_not_yet_on_the_phone() {
        assertThat(state("\"id\":5", "\"id\":2")).isEqualTo(ReportedState.UNDERWAY);
        assertThat(state("\"groupId\":3", "\"groupId\":1")).isEqualTo(ReportedState.UNDERWAY);
        assertThat(state("\"groupId\":3", "\"groupId\":4")).isEqualTo(ReportedState.EXPIRED);
        assertThat(state("\"groupId\":3,", "")).isEqualTo(ReportedState.DELIVERED);
    }

    private ReportedState state(String piece, String other) {
        return ((StatusReport)
                        events(callback("reports", "report", piece, other)).get(0))
                .state();
    }

    @Test
    void an_empty_account_is_the_gateway_s_trouble() {
        assertThat(trouble("no-credit-report")).isEqualTo("CREDIT gateway.no-credit 12");
        assertThat(trouble("no-credit-report", "\"id\":12", "\"id\":13")).isEqualTo("CONFIG gateway.settings 13");
        assertThat(trouble("no-credit-report", "\"id\":12", "\"id\":6")).isEmpty();
        assertThat(trouble("delivered")).isEmpty();
    }

    private String trouble(String name, String... change) {
        CallbackRequest request =
                change.length == 0 ? callback(name, "report") : callback(name, "report", change[0], change[1]);
        return ((StatusReport) events(request).get(0))
                .trouble()
                .map(trouble -> trouble.errorClass() + " " + trouble.code() + " " + trouble.providerCode())
                .orElse("");
    }

    @Test
    void somebody_on_the_do_not_disturb_list_has_opted_out() {
        assertThat(events(callback("unwanted-report", "report")))
                .hasSize(2)
                .contains(new OptedOut("+254712345678", "KLINIKI", Wish.STOP, "REJECTED_DND"));
    }

    @Test
    void the_report_of_a_refused_repeat_says_nothing_about_the_message() {
        assertThat(events(callback("refused-repeat", "report"))).isEmpty();
    }

    @Test
    void a_call_without_the_password_is_forged() {
        CallbackRequest request = callback("inbound", "inbound");

        assertThat(type().read(with(request, Map.of(), "{\"results\":[]}"), filledIn(Map.of())))
                .isInstanceOf(Forged.class);
        assertThat(type().read(request, filledIn(Map.of("callback-user", "other"))))
                .isInstanceOf(Forged.class);
        assertThat(type().read(
                                with(request, Map.of(), "{\"results\":[]}"),
                                filledIn(Map.of("callback-user", "", "callback-password", ""))))
                .isInstanceOf(Understood.class);
    }

    @Test
    void what_names_nobody_is_kept_for_a_person() {
        assertThat(type().read(callback("inbound", "inbound", "\"from\"", "\"who\""), filledIn(Map.of())))
                .isInstanceOf(Unreadable.class);
        assertThat(type().read(callback("reports", "report", "\"results\"", "\"x\""), filledIn(Map.of())))
                .isInstanceOf(Unreadable.class);
    }

    private List<GatewayEvent> events(CallbackRequest request) {
        Understood understood = (Understood) type().read(request, filledIn(Map.of()));
        assertThat(understood.answer().status()).isEqualTo(200);
        return understood.events();
    }
}
