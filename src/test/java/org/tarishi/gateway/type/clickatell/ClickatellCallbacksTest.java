package org.tarishi.gateway.type.clickatell;

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
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.Part;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Played;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Trouble;

/** What Clickatell calls us with. */
class ClickatellCallbacksTest extends Played {

    @Override
    public GatewayType type() {
        return new ClickatellType();
    }

    @Test
    void a_text_comes_in_three_charsets() {
        assertThat(events(callback("inbound", "inbound")))
                .containsExactly(new InboundSms(
                        "5f2c0c5a8a1b4e0b9f1f6a7c3d2e1f00",
                        "+254712345678",
                        "20880",
                        "Ndiyo ✓ 100%",
                        Optional.empty(),
                        Optional.of(Instant.ofEpochMilli(1764000000123L))));
        assertThat(((InboundSms) events(callback("inbound-utf16", "inbound")).get(0)).text())
                .isEqualTo("ሰላም!");
        assertThat(((InboundSms) events(callback("inbound-latin", "inbound")).get(0)).text())
                .isEqualTo("Café & thé");
    }

    @Test
    void a_part_of_a_long_text_says_so_in_its_header() {
        assertThat(part("050003A50201")).contains(new Part(0xa5, 2, 1));
        assertThat(part("060804A5B70302")).contains(new Part(0xa5b7, 3, 2));
        assertThat(part("050003A50103")).isEmpty();
        assertThat(part("06050415811581")).isEmpty();
    }

    private Optional<Part> part(String udh) {
        return ((InboundSms) events(callback("inbound", "inbound", "\"udh\":\"\"", "\"udh\":\"" + udh + "\""))
                        .get(0))
                .part();
    }

    @Test
    void a_report_names_the_message_by_our_reference_and_reads_the_same_twice() {
        StatusReport delivered = new StatusReport(
                MessageHandle.ours("812345678901234567"),
                ReportedState.DELIVERED,
                "4",
                "Received by recipient",
                Optional.of(Instant.ofEpochMilli(1764000009000L)));

        assertThat(events(callback("delivered", "report"))).containsExactly(delivered);
        assertThat(events(callback("delivered", "report"))).containsExactly(delivered);
        assertThat(((StatusReport) events(callback("delivered", "report", "clientMessageId", "x"))
                                .get(0))
                        .about())
                .isEqualTo(MessageHandle.remote("f0a7c8a6b0a94f5f8d2b6f2c1a0e9d11"));
    }

    @Test
    void every_code_has_its_meaning() {
        Map<Integer, ReportedState> states = Map.of(
                2, ReportedState.UNDERWAY,
                3, ReportedState.UNDERWAY,
                11, ReportedState.UNDERWAY,
                5, ReportedState.UNDELIVERED,
                9, ReportedState.UNDELIVERED,
                10, ReportedState.EXPIRED,
                12, ReportedState.UNDELIVERED);

        states.forEach((theirs, ours) -> {
            CallbackRequest request = callback("delivered", "report", "\"statusCode\":4", "\"statusCode\":" + theirs);
            assertThat(((StatusReport) events(request).get(0)).state())
                    .as("" + theirs)
                    .isEqualTo(ours);
        });
    }

    @Test
    void an_account_that_is_empty_or_used_up_is_the_gateway_s_trouble() {
        assertThat(report("\"statusCode\":12").trouble())
                .contains(new Trouble(ErrorClass.CREDIT, "gateway.no-credit", "12", "Out of credit"));
        assertThat(report("\"statusCode\":14").trouble().orElseThrow().code()).isEqualTo("gateway.quota-used-up");
        assertThat(report("\"statusCode\":9").trouble()).isEmpty();
    }

    private StatusReport report(String code) {
        return (StatusReport) events(callback("no-credit-report", "report", "\"statusCode\":12", code))
                .get(0);
    }

    @Test
    void a_call_without_the_password_is_forged() {
        CallbackRequest request = callback("inbound", "inbound");

        assertThat(type().read(with(request, Map.of(), "{}"), filledIn(Map.of())))
                .isInstanceOf(Forged.class);
        assertThat(type().read(request, filledIn(Map.of("callback-user", "other"))))
                .isInstanceOf(Forged.class);
    }

    @Test
    void what_names_nobody_is_kept_for_a_person() {
        for (CallbackRequest request : List.of(
                callback("inbound", "inbound", "fromNumber", "who"),
                callback("delivered", "report", "essageId", "x"),
                callback("inbound", "inbound", "{", "[{"))) {
            assertThat(type().read(request, filledIn(Map.of()))).isInstanceOf(Unreadable.class);
        }
    }

    private List<GatewayEvent> events(CallbackRequest request) {
        Understood understood = (Understood) type().read(request, filledIn(Map.of()));
        assertThat(understood.answer().status()).isEqualTo(200);
        return understood.events();
    }
}
