package org.tarishi.gateway.type.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.MessageHandle;
import org.tarishi.gateway.type.GatewayEvent.OptedOut;
import org.tarishi.gateway.type.GatewayEvent.OptedOut.Wish;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Played;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.Trouble;

/** What Vonage calls us with. */
class VonageCallbacksTest extends Played {

    @Override
    public GatewayType type() {
        return new VonageType();
    }

    @Test
    void a_text_comes_as_a_query_a_form_or_json() {
        for (String name : List.of("inbound-query", "inbound-form", "inbound-json")) {
            assertThat(events(callback(name, "inbound")))
                    .as(name)
                    .containsExactly(new InboundSms(
                            "0B00000001000001",
                            "+254712345678",
                            "20880",
                            "Ndiyo ✓ & asante",
                            Optional.empty(),
                            Optional.of(Instant.parse("2026-11-23T07:59:30Z"))));
        }
    }

    @Test
    void parts_of_a_long_text_share_their_reference() {
        InboundSms first =
                (InboundSms) events(callback("inbound-part", "inbound")).get(0);
        InboundSms second = (InboundSms) events(callback("inbound-part", "inbound", "concat-part=1", "concat-part=2"))
                .get(0);

        assertThat(first.part().orElseThrow().number()).isEqualTo(1);
        assertThat(second.part().orElseThrow().number()).isEqualTo(2);
        assertThat(first.part().orElseThrow().reference())
                .isEqualTo(second.part().orElseThrow().reference());
        assertThat(first.part().orElseThrow().total()).isEqualTo(2);
    }

    @Test
    void a_report_names_the_message_by_our_reference_and_reads_the_same_twice() {
        StatusReport delivered = new StatusReport(
                MessageHandle.ours("812345678901234567"),
                ReportedState.DELIVERED,
                "",
                "delivered",
                Optional.of(Instant.parse("2026-11-23T08:01:00Z")));

        assertThat(events(callback("delivered", "report"))).containsExactly(delivered);
        assertThat(events(callback("delivered", "report"))).containsExactly(delivered);
        assertThat(((StatusReport) events(callback("delivered", "report", "client-ref", "other"))
                                .get(0))
                        .about())
                .isEqualTo(MessageHandle.remote("0A0000000123ABCD1"));
    }

    @Test
    void every_status_has_its_meaning() {
        Map<String, ReportedState> states = Map.of(
                "accepted", ReportedState.UNDERWAY,
                "buffered", ReportedState.UNDERWAY,
                "expired", ReportedState.EXPIRED,
                "failed", ReportedState.UNDELIVERED,
                "rejected", ReportedState.UNDELIVERED,
                "unknown", ReportedState.UNDELIVERED);

        states.forEach((theirs, ours) -> {
            CallbackRequest request = callback("delivered", "report", "status=delivered", "status=" + theirs);
            assertThat(((StatusReport) events(request).get(0)).state())
                    .as(theirs)
                    .isEqualTo(ours);
        });
    }

    @Test
    void our_quota_is_the_gateway_s_trouble_and_an_empty_phone_is_not() {
        assertThat(report("16").trouble())
                .contains(new Trouble(ErrorClass.CREDIT, "gateway.quota-used-up", "16", "gateway quota exceeded"));
        assertThat(report("15").trouble()).isEmpty();
        assertThat(report("15").detail()).isEqualTo("the recipient's prepaid card has insufficient funds");
        assertThat(report("1").detail()).isEqualTo("unknown");
    }

    private StatusReport report(String code) {
        return (StatusReport) events(callback("no-credit-report", "report", "err-code=16", "err-code=" + code))
                .get(0);
    }

    @Test
    void somebody_who_opted_out_is_heard() {
        List<GatewayEvent> events = events(callback("opted-out", "report"));

        assertThat(((StatusReport) events.get(0)).providerCode()).isEqualTo("9");
        assertThat(events)
                .contains(new OptedOut(
                        "+254712345678", "KLINIKI", Wish.STOP, "illegal number, or the recipient opted out"));
    }

    @Test
    void a_call_without_the_right_signature_is_forged() {
        Map<String, String> signed = Map.of("signature", "sha256", "signature-secret", "abcde");
        Map<String, String> parameters = new HashMap<>(Map.of(
                "msisdn", "254712345678", "to", "20880", "text", "a&b=c", "messageId", "1", "timestamp", "1764000000"));
        parameters.put("sig", VonageSignature.of(parameters, "sha256", "abcde"));
        CallbackRequest right = with(
                callback("inbound-form", "inbound"),
                Map.of("content-type", FormFields.TYPE),
                FormFields.written(parameters));
        parameters.put("text", "a&b=d");
        CallbackRequest changed = with(right, right.headers(), FormFields.written(parameters));

        assertThat(type().read(right, filledIn(signed))).isInstanceOf(Understood.class);
        assertThat(type().read(changed, filledIn(signed))).isInstanceOf(Forged.class);
        assertThat(type().read(callback("inbound-form", "inbound"), filledIn(signed)))
                .isInstanceOf(Forged.class);
    }

    @Test
    void what_names_nobody_is_kept_for_a_person() {
        assertThat(type().read(callback("inbound-form", "inbound", "msisdn", "who"), filledIn(Map.of())))
                .isInstanceOf(Unreadable.class);
        assertThat(type().read(callback("opted-out", "report", "messageId", "x"), filledIn(Map.of())))
                .isInstanceOf(Unreadable.class);
    }

    private List<GatewayEvent> events(CallbackRequest request) {
        Understood understood = (Understood) type().read(request, filledIn(Map.of()));
        assertThat(understood.answer().status()).isEqualTo(200);
        return understood.events();
    }
}
