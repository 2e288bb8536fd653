package org.tarishi.gateway.type.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.GatewayTypeContract;
import org.tarishi.gateway.type.Played;
import org.tarishi.gateway.type.ProviderContract;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Trouble;

class TwilioTypeTest extends Played implements ProviderContract {

    @Override
    public GatewayType type() {
        return new TwilioType();
    }

    @Override
    public Scene accepted() throws InterruptedException {
        return new Scene(play("accepted"), "SM00000000000000000000000000000001");
    }

    @Override
    public Scene refused() throws InterruptedException {
        return new Scene(play("refused"), "21211");
    }

    @Override
    public Scene throttled() throws InterruptedException {
        return new Scene(play("throttled"), "3");
    }

    @Override
    public CallbackRequest unknownState() {
        return SignedCalls.sign(callback("delivered", "report", "MessageStatus=delivered", "MessageStatus=teleported"));
    }

    @ParameterizedTest
    @CsvSource({
        "opted-out, OPTOUT, gateway.opted-out, 21610",
        "queue-full, THROTTLE, gateway.throttled, 21611",
        "no-credit, CREDIT, twilio.suspended, 20005",
        "wrong-key, CONFIG, gateway.settings, 20003",
        "no-account, CONFIG, gateway.settings, 20404",
        "trial, CONFIG, twilio.trial, 21608",
        "region-off, CONFIG, twilio.region-off, 21408",
        "not-ours, CONFIG, twilio.no-sender, 21606",
        "new-code, PERM, gateway.refused, 400",
        "failed, PERM, gateway.refused, 30007",
        "unavailable, RETRY, gateway.unavailable, 503"
    })
    void what_twilio_says_instead_of_taking_a_message(String name, ErrorClass meaning, String code, String theirs)
            throws InterruptedException {
        Trouble trouble = trouble(play(name));

        assertThat(trouble.errorClass()).isEqualTo(meaning);
        assertThat(trouble.code()).isEqualTo(code);
        assertThat(trouble.providerCode()).isEqualTo(theirs);
    }

    @Test
    void without_a_sender_and_a_messaging_service_twilio_is_not_even_asked() {
        Attempt attempt = submit(
                filledIn(Map.of("messaging-service", "")), GatewayTypeContract.aSubmission(REFERENCE, "Habari yako?"));

        assertThat(trouble(attempt).code()).isEqualTo("twilio.no-sender");
        assertThat(attempt.exchange().text()).isEmpty();
    }

    @Test
    void an_id_of_another_kind_is_noticed_and_so_is_a_key_without_its_secret() {
        Map<String, String> wrong = Map.of("account-sid", "MG00000000000000000000000000000001", "api-secret", "");

        assertThat(type().check(filledIn(wrong)))
                .containsExactly(
                        SettingFault.of("account-sid", "fault.twilio-sid", "AC"),
                        SettingFault.of("api-secret", "fault.twilio-key-without-secret"));
    }

    @Test
    void the_account_tells_whether_we_are_known() throws InterruptedException {
        assertTells("GET /2010-04-01/Accounts/AC00000000000000000000000000000001.json");
    }
}
