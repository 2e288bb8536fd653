package org.tarishi.gateway.type.chtgateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.type.CallbackReading.Asking;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackReading.Unreadable;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.DeliveringPhoneContract;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayEvent.InboundSms;
import org.tarishi.gateway.type.GatewayEvent.OfferReport;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.PhoneFormContract;
import org.tarishi.gateway.type.PullingType;
import org.tarishi.gateway.type.PullingTypeContract;
import org.tarishi.gateway.type.Recording;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.gateway.type.Trouble;

class ChtGatewayTypeTest implements DeliveringPhoneContract {

    private final ChtGatewayType type = new ChtGatewayType();

    @Override
    public PullingType type() {
        return type;
    }

    @Override
    public CallbackRequest inbound() {
        return recorded("inbound");
    }

    @Override
    public CallbackRequest forged() {
        return signed(Recording.of(getClass(), "inbound"), "Basic dGFyaXNoaTpndWVzc2Vk");
    }

    /** With the password of the tests' URL. */
    @Override
    public CallbackRequest recorded(String name) {
        String userInfo = URI.create(
                        type.pairing(ADDRESS, filledIn(Map.of())).get(0).value())
                .getRawUserInfo();
        String basic = Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.ISO_8859_1));
        return signed(Recording.of(getClass(), name), "Basic " + basic);
    }

    private static CallbackRequest signed(Recording recording, String authorization) {
        CallbackRequest plain = recording.asCallback("");
        Map<String, String> headers = new HashMap<>(plain.headers());
        headers.put("Authorization", authorization);
        return new CallbackRequest("", plain.method(), ADDRESS, "", headers, plain.body(), plain.address());
    }

    @Test
    void the_url_that_is_typed_on_the_phone_is_recognised_as_ours() {
        String url = type.pairing(ADDRESS, filledIn(Map.of())).get(0).value();
        CallbackRequest check = recorded("settings-check");

        assertThat(url).matches("https://tarishi:[A-Za-z0-9_-]{20}@hub\\.example\\.org/callbacks/[0-9a-f]{32}");
        assertThat(((Understood) type.read(check, filledIn(Map.of()))).answer().body())
                .isEqualTo(Recording.of(getClass(), "settings-check").answered().body());
        assertThat(type.read(signed(Recording.of(getClass(), "settings-check"), ""), filledIn(Map.of())))
                .isInstanceOf(Forged.class);
    }

    @Test
    void an_answer_is_what_the_app_reads() {
        assertThat(answered(asking(), PhoneFormContract.anOffer()).body())
                .isEqualTo(Recording.of(getClass(), "asking").answered().body());
    }

    @Test
    void senders_without_a_country_code_and_without_a_number_are_read() {
        Asking reading = (Asking) type.read(recorded("inbound-local"), filledIn(Map.of("country", "ke")));

        assertThat(reading.events())
                .extracting(event -> ((InboundSms) event).from())
                .containsExactly("+254712345678", "MPESA");
        assertThat(((InboundSms) reading.events().get(0)).sentAt())
                .isEqualTo(Optional.of(Instant.ofEpochMilli(1764000000000L)));
    }

    @Test
    void an_odd_entry_is_passed_over_and_the_rest_is_taken() {
        List<GatewayEvent> events = events(recorded("odd-entries"));

        assertThat(events).hasSize(2);
        assertThat(events.get(0)).isInstanceOf(InboundSms.class);
        assertThat(events.get(1)).isInstanceOf(OfferReport.class);
    }

    @Test
    void what_is_no_json_object_is_kept_and_refused_so_that_the_app_brings_it_again() {
        Unreadable reading = (Unreadable) type.read(garbage(), filledIn(Map.of()));

        assertThat(reading.answer().body()).startsWith("{\"error\":true");
    }

    @Test
    void a_text_that_the_network_gave_up_had_been_taken_before() {
        List<GatewayEvent> events = events(recorded("undelivered"));

        assertThat(events).hasSize(2);
        assertThat(((StatusReport) events.get(1)).state()).isEqualTo(ReportedState.UNDELIVERED);
        assertThat(((StatusReport) events.get(1)).detail()).isEqualTo("Delivery failed: Temporary failure");
    }

    @ParameterizedTest
    @CsvSource({
        "destination.invalid, PERM, phone.bad-number",
        "generic; errorCode=38, CREDIT, phone.network-refused",
        "generic; no errorCode supplied, CREDIT, phone.network-refused",
        "unknown; resultCode=7, PERM, phone.failed",
        "'', PERM, phone.failed",
        "no-service, RETRY, phone.no-signal",
        "radio-off, RETRY, phone.no-signal",
        "null-pdu, RETRY, phone.no-signal"
    })
    void every_reason_of_the_app_has_its_meaning(String reason, ErrorClass meaning, String code) {
        CallbackRequest failed = PullingTypeContract.with(
                asking(), "{\"updates\":[{\"id\":\"77\",\"status\":\"FAILED\",\"reason\":\"" + reason + "\"}]}");
        var outcome = ((OfferReport) events(failed).get(0)).outcome().orElseThrow();
        Trouble trouble = outcome instanceof Deferred deferred ? deferred.trouble() : ((Refused) outcome).trouble();

        assertThat(outcome).isInstanceOf(meaning == ErrorClass.RETRY ? Deferred.class : Refused.class);
        assertThat(trouble.errorClass()).isEqualTo(meaning);
        assertThat(trouble.code()).isEqualTo(code);
    }
}
