package org.tarishi.gateway.type.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.OptedOut;
import org.tarishi.gateway.type.GatewayEvent.OptedOut.Wish;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Played;
import org.tarishi.gateway.type.ReportedState;

/** What Twilio calls us with. */
class TwilioCallbackTest extends Played {

    private static final String ASHA = "+254712345678";
    private static final String OURS = "+15005550006";

    @Override
    public GatewayType type() {
        return new TwilioType();
    }

    @Test
    void a_text_is_answered_with_empty_twiml() {
        Understood understood = understood(callback("inbound", "inbound"));

        assertThat(understood.events())
                .containsExactly(new InboundSms(
                        "SM00000000000000000000000000000003",
                        ASHA,
                        OURS,
                        "Ndiyo ✓ & asante",
                        Optional.empty(),
                        Optional.empty()));
        assertThat(understood.answer().contentType()).startsWith("text/xml");
        assertThat(understood.answer().body()).isEqualTo("<Response/>");
    }

    @Test
    void a_picture_without_words_is_an_empty_text_and_not_lost() {
        CallbackRequest picture = callback("inbound", "inbound", "Body=Ndiyo+%E2%9C%93+%26+asante", "Body=");

        assertThat(((InboundSms) understood(picture).events().get(0)).text()).isEmpty();
    }

    @Test
    void an_opt_out_that_twilio_took_in_any_language_is_told_beside_the_text() {
        assertThat(understood(callback("inbound-stop", "inbound")).events())
                .element(1)
                .isEqualTo(new OptedOut(ASHA, OURS, Wish.STOP, "Arrêt"));
        assertThat(understood(callback("inbound-stop", "inbound", "Type=STOP", "Type=START"))
                        .events())
                .element(1)
                .isEqualTo(new OptedOut(ASHA, OURS, Wish.START, "Arrêt"));
        assertThat(understood(callback("inbound-stop", "inbound", "Type=STOP", "Type=HELP"))
                        .events())
                .hasSize(1);
    }

    @Test
    void without_advanced_opt_out_the_usual_words_of_twilio_count_when_they_are_the_whole_text() {
        assertThat(wishes("+Stop+")).containsExactly(Wish.STOP);
        assertThat(wishes("unstop")).containsExactly(Wish.START);
        assertThat(wishes("Stop+please")).isEmpty();
        assertThat(wishes("Ndiyo")).isEmpty();
    }

    private List<Wish> wishes(String body) {
        CallbackRequest text = callback("inbound", "inbound", "Body=Ndiyo+%E2%9C%93+%26+asante", "Body=" + body);
        return understood(text).events().stream()
                .filter(OptedOut.class::isInstance)
                .map(event -> ((OptedOut) event).wish())
                .toList();
    }

    @Test
    void a_report_names_the_message_by_our_reference_so_that_an_early_one_is_understood_too() {
        assertThat(understood(callback("delivered", "report")).events())
                .containsExactly(new StatusReport(
                        MessageHandle.ours(Long.toString(REFERENCE)),
                        ReportedState.DELIVERED,
                        "",
                        "",
                        Optional.empty()));
    }

    @Test
    void a_report_that_the_recipient_opted_out_is_told_as_an_opt_out_too() {
        assertThat(understood(callback("undelivered", "report")).events())
                .containsExactly(
                        new StatusReport(
                                MessageHandle.remote("SM00000000000000000000000000000001"),
                                ReportedState.UNDELIVERED,
                                "21610",
                                "",
                                Optional.empty()),
                        new OptedOut(ASHA, OURS, Wish.STOP, "21610"));
    }

    @Test
    void what_is_wrong_with_the_account_or_the_sender_is_the_gateway_s_trouble() {
        assertThat(trouble("30002")).isEqualTo("CONFIG twilio.suspended");
        assertThat(trouble("20005")).isEqualTo("CREDIT twilio.suspended");
        assertThat(trouble("30034")).isEqualTo("CONFIG gateway.settings");
        assertThat(trouble("30001")).isEqualTo("THROTTLE gateway.throttled");
        assertThat(trouble("30003")).isEmpty();
        assertThat(trouble("30007")).isEmpty();
    }

    private String trouble(String code) {
        CallbackRequest request = callback("no-credit-report", "report", "ErrorCode=30002", "ErrorCode=" + code);
        return ((StatusReport) understood(request).events().get(0))
                .trouble()
                .map(trouble -> trouble.errorClass() + " " + trouble.code())
                .orElse("");
    }

    @Test
    void every_state_has_its_meaning() {
        Map<String, ReportedState> states = Map.of(
                "accepted", ReportedState.UNDERWAY,
                "scheduled", ReportedState.UNDERWAY,
                "queued", ReportedState.UNDERWAY,
                "sending", ReportedState.UNDERWAY,
                "sent", ReportedState.UNDERWAY,
                "read", ReportedState.DELIVERED,
                "partially_delivered", ReportedState.DELIVERED,
                "failed", ReportedState.UNDELIVERED,
                "undelivered&ErrorCode=30036", ReportedState.EXPIRED,
                "canceled", ReportedState.UNDELIVERED);

        states.forEach((theirs, ours) -> {
            CallbackRequest request =
                    callback("delivered", "report", "MessageStatus=delivered", "MessageStatus=" + theirs);
            StatusReport report = (StatusReport) understood(request).events().get(0);
            assertThat(report.state()).as(theirs).isEqualTo(ours);
        });
    }

    @Test
    void a_report_that_comes_twice_reads_the_same() {
        assertThat(understood(callback("delivered", "report"))).isEqualTo(understood(callback("delivered", "report")));
    }

    @Test
    void a_call_that_twilio_did_not_sign_is_forged() {
        assertThat(read(callback("forged", "inbound"))).isInstanceOf(Forged.class);
        assertThat(read(callback("inbound", "inbound"))).isInstanceOf(Forged.class);
    }

    @Test
    void a_text_without_a_sender_is_kept_for_a_person() {
        assertThat(read(SignedCalls.sign(callback("inbound", "inbound", "&From=", "&Who="))))
                .isInstanceOf(Unreadable.class);
    }

    private CallbackReading read(CallbackRequest request) {
        return type().read(request, filledIn(Map.of()));
    }

    private Understood understood(CallbackRequest request) {
        CallbackReading reading = read(SignedCalls.sign(request));
        assertThat(reading).isInstanceOf(Understood.class);
        return (Understood) reading;
    }
}
