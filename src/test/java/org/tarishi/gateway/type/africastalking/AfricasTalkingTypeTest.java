package org.tarishi.gateway.type.africastalking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Played;
import org.tarishi.gateway.type.ProviderContract;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;

class AfricasTalkingTypeTest extends Played implements ProviderContract {

    @Override
    public GatewayType type() {
        return new AfricasTalkingType();
    }

    @Override
    public Scene accepted() throws InterruptedException {
        return new Scene(play("accepted"), "ATXid_0a1b2c3d4e5f60718293a4b5c6d7e8f9");
    }

    @Override
    public Scene refused() throws InterruptedException {
        return new Scene(play("refused"), "403");
    }

    @Override
    public Scene throttled() throws InterruptedException {
        return new Scene(play("throttled"), "7");
    }

    @Override
    public CallbackRequest unknownState() {
        return callback("delivered", "report", "status=Success", "status=Teleported");
    }

    @Test
    void the_key_goes_in_a_header_of_its_own() throws InterruptedException {
        assertThat(play("accepted").exchange().text()).containsIgnoringCase("\n> apikey: •••\n");
    }

    @ParameterizedTest
    @CsvSource({
        "no-credit, CREDIT, 405",
        "blacklisted, OPTOUT, 406",
        "unavailable, RETRY, 501",
        "wrong-sender, CONFIG, 402",
        "wrong-key, CONFIG, 401",
    })
    void each_answer_has_its_class(String name, ErrorClass errorClass, String code) throws InterruptedException {
        Attempt attempt = play(name);

        assertThat(trouble(attempt).errorClass()).isEqualTo(errorClass);
        assertThat(trouble(attempt).providerCode()).isEqualTo(code);
    }

    @Test
    void what_cannot_be_understood_may_have_been_sent() throws InterruptedException {
        assertThat(play("unheard-of").outcome()).isInstanceOf(Unknown.class);
    }

    @Test
    void addresses_of_callers_are_checked() {
        assertThat(type().check(filledIn(Map.of("callers", "192.0.2.1, 2001:db8::1"))))
                .isEmpty();
        assertThat(type().check(filledIn(Map.of("callers", "africastalking.com"))))
                .containsExactly(SettingFault.of("callers", "fault.callers"));
    }

    @Test
    void the_user_tells_whether_we_are_known() throws InterruptedException {
        assertTells("GET /version1/user?username=sandbox");
    }
}
