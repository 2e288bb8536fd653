package org.tarishi.gateway.type.telerivet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Played;
import org.tarishi.gateway.type.ReportedState;

/** What Telerivet calls us with. */
class TelerivetCallbackTest extends Played {

    @Override
    public GatewayType type() {
        return new TelerivetType();
    }

    @Test
    void a_text_comes_with_the_international_number() {
        assertThat(events(callback("inbound", "inbound")))
                .containsExactly(new InboundSms(
                        "SM0000000000000003",
                        "+254712345678",
                        "+254700000001",
                        "Ndiyo ✓ & asante",
                        Optional.empty(),
                        Optional.of(Instant.ofEpochSecond(1763999990))));
    }

    @Test
    void of_a_picture_message_the_text_comes() {
        InboundSms picture =
                (InboundSms) events(callback("inbound-picture", "inbound")).get(0);

        assertThat(picture.from()).isEqualTo("+254712345678");
        assertThat(picture.text()).isEqualTo("See this");
    }

    @Test
    void a_call_and_a_text_to_another_phone_of_the_project_are_none_of_ours() {
        assertThat(events(callback("inbound-call", "inbound"))).isEmpty();
        assertThat(events(callback("inbound", "inbound", "phone_id=PN0000000000000001", "phone_id=PN2")))
                .isEmpty();
        assertThat(events(callback("inbound", "inbound", "event=incoming_message", "event=contact_update")))
                .isEmpty();
    }

    @Test
    void a_report_names_the_message_by_our_reference_so_that_an_early_one_is_understood_too() {
        assertThat(events(callback("delivered", "report")))
                .containsExactly(new StatusReport(
                        MessageHandle.ours(Long.toString(REFERENCE)),
                        ReportedState.DELIVERED,
                        "",
                        "",
                        Optional.of(Instant.ofEpochSecond(1764000009))));
    }

    @Test
    void without_our_reference_it_names_it_by_the_id_of_telerivet() {
        StatusReport report =
                (StatusReport) events(callback("failed-report", "report")).get(0);

        assertThat(report.about()).isEqualTo(MessageHandle.remote("SM0000000000000001"));
        assertThat(report.state()).isEqualTo(ReportedState.UNDELIVERED);
        assertThat(report.providerCode()).isEqualTo("no_service");
        assertThat(report.detail()).isEqualTo("No service");
    }

    @Test
    void every_state_has_its_meaning() {
        Map<String, ReportedState> states = Map.of(
                "queued", ReportedState.UNDERWAY,
                "processing", ReportedState.UNDERWAY,
                "sent", ReportedState.UNDERWAY,
                "failed_queued", ReportedState.UNDERWAY,
                "read", ReportedState.DELIVERED,
                "not_delivered", ReportedState.UNDELIVERED,
                "cancelled", ReportedState.UNDELIVERED);

        states.forEach((theirs, ours) -> {
            CallbackRequest request = callback("delivered", "report", "status=delivered", "status=" + theirs);
            assertThat(((StatusReport) events(request).get(0)).state())
                    .as(theirs)
                    .isEqualTo(ours);
        });
    }

    @Test
    void a_report_that_comes_twice_reads_the_same() {
        assertThat(events(callback("delivered", "report"))).isEqualTo(events(callback("delivered", "report")));
    }

    @Test
    void a_call_without_the_secret_is_forged() {
        assertThat(read(callback("forged", "inbound"))).isInstanceOf(Forged.class);
        assertThat(type().read(callback("inbound", "inbound"), filledIn(Map.of("webhook-secret", ""))))
                .isInstanceOf(Forged.class);
        assertThat(read(callback("delivered", "report", "&secret=", "&other="))).isInstanceOf(Forged.class);
    }

    @Test
    void a_text_without_a_sender_is_kept_for_a_person() {
        assertThat(read(callback("inbound-picture", "inbound", "from_number=", "who=")))
                .isInstanceOf(Unreadable.class);
    }

    private CallbackReading read(CallbackRequest request) {
        return type().read(request, filledIn(Map.of()));
    }

    private List<GatewayEvent> events(CallbackRequest request) {
        CallbackReading reading = read(request);
        assertThat(reading).isInstanceOf(Understood.class);
        assertThat(((Understood) reading).answer().status()).isEqualTo(200);
        return ((Understood) reading).events();
    }
}
