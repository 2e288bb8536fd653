package org.tarishi.gateway.type.smsgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.type.CallbackReading.Forged;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.DeliveringPhoneContract;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayEvent.OfferReport;
import org.tarishi.gateway.type.GatewayEvent.StatusReport;
import org.tarishi.gateway.type.PhoneFormContract;
import org.tarishi.gateway.type.PullingType;
import org.tarishi.gateway.type.PullingTypeContract;
import org.tarishi.gateway.type.Recording;
import org.tarishi.gateway.type.ReportedState;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;
import org.tarishi.gateway.type.SubmitOutcome.Refused;
import org.tarishi.gateway.type.Trouble;

class SmsGateTypeTest implements DeliveringPhoneContract {

    private final SmsGateType type = new SmsGateType();
    private final SmsGatePhone phone = new SmsGatePhone(ADDRESS);

    @Override
    public PullingType type() {
        return type;
    }

    @Override
    public CallbackRequest recorded(String name) {
        return phone.of(name, "message");
    }

    @Override
    public CallbackRequest inbound() {
        return phone.signed("inbound");
    }

    @Override
    public CallbackRequest forged() {
        return phone.signed("inbound", "guessed");
    }

    @Test
    void an_answer_is_what_the_app_reads() {
        assertThat(answered(asking(), PhoneFormContract.anOffer()).body())
                .isEqualTo(Recording.of(getClass(), "asking").answered().body());
    }

    @Test
    void whoever_has_no_token_of_a_device_learns_nothing() {
        for (String point : new String[] {"message", "messages", "webhooks", "settings", "events"}) {
            for (String bearer : new String[] {"", "Bearer x", "Bearer AAAAAAAAAAAAAAAA.guessed"}) {
                assertThat(type.read(phone.said("asking", point, bearer), filledIn(Map.of())))
                        .as(point + bearer)
                        .isInstanceOf(Forged.class);
            }
        }
    }

    @Test
    void a_text_that_the_network_gave_up_had_been_taken_before() {
        var events = events(phone.of("undelivered", "message"));

        assertThat(events).hasSize(2);
        assertThat(((StatusReport) events.get(1)).state()).isEqualTo(ReportedState.UNDELIVERED);
    }

    @Test
    void android_s_own_limit_slows_the_gateway_and_costs_no_message() {
        Deferred deferred = (Deferred) outcome(recorded("throttled"), "77");

        assertThat(deferred.trouble().errorClass()).isEqualTo(ErrorClass.THROTTLE);
    }

    @ParameterizedTest
    @CsvSource({
        "Send result: RESULT_ERROR_NO_SERVICE (words), RETRY, phone.no-signal",
        "Send result: RESULT_ERROR_RADIO_OFF (words), RETRY, phone.no-signal",
        "Send result: RESULT_ERROR_LIMIT_EXCEEDED (words), THROTTLE, phone.too-fast",
        "Send result: RESULT_ERROR_GENERIC_FAILURE (words), CREDIT, phone.network-refused",
        "Send result: RESULT_INVALID_ARGUMENTS (words), PERM, phone.bad-number",
        "Send result: RESULT_MODEM_ERROR (words), PERM, phone.failed",
        "TTL expired, RETRY, phone.too-late",
        "Can't send message: SEND_SMS permission, PERM, phone.failed",
        "'', PERM, phone.failed"
    })
    void every_reason_of_the_app_has_its_meaning(String reason, ErrorClass meaning, String code) {
        CallbackRequest failed = PullingTypeContract.with(
                sent(),
                "[{\"id\":\"77\",\"state\":\"Failed\",\"recipients\":[{\"phoneNumber\":\"+254712345678\","
                        + "\"state\":\"Failed\",\"error\":\"" + reason + "\"}],\"states\":{}}]");
        SubmitOutcome outcome = ((OfferReport) events(failed).get(0)).outcome().orElseThrow();
        Trouble trouble = outcome instanceof Deferred deferred ? deferred.trouble() : ((Refused) outcome).trouble();

        assertThat(outcome)
                .isInstanceOf(
                        meaning == ErrorClass.RETRY || meaning == ErrorClass.THROTTLE ? Deferred.class : Refused.class);
        assertThat(trouble.errorClass()).isEqualTo(meaning);
        assertThat(trouble.code()).isEqualTo(code);
    }

    @Test
    void numbers_out_of_range_are_named() {
        assertThat(type.check(filledIn(Map.of("interval", "601", "ping-minutes", "0"))))
                .extracting(SettingFault::key)
                .containsExactlyInAnyOrder("interval", "ping-minutes");
    }
}
