package org.tarishi.gateway.type.clickatell;

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

class ClickatellTypeTest extends Played implements ProviderContract {

    @Override
    public GatewayType type() {
        return new ClickatellType();
    }

    @Override
    public Scene accepted() throws InterruptedException {
        return new Scene(play("accepted"), "f0a7c8a6b0a94f5f8d2b6f2c1a0e9d11");
    }

    @Override
    public Scene refused() throws InterruptedException {
        return new Scene(play("refused"), "21");
    }

    @Override
    public Scene throttled() throws InterruptedException {
        return new Scene(play("throttled"), "7");
    }

    @Override
    public CallbackRequest unknownState() {
        return callback("delivered", "report", "\"statusCode\":4", "\"statusCode\":99");
    }

    @Test
    void the_key_goes_bare_in_its_header() throws InterruptedException {
        assertThat(play("accepted").exchange().text()).containsIgnoringCase("\n> authorization: •••\n");
    }

    @ParameterizedTest
    @CsvSource({
        "no-credit, CREDIT, 20",
        "opted-out, OPTOUT, 26",
        "wrong-key, CONFIG, 1",
        "wrong-sender, CONFIG, ''",
        "unavailable, RETRY, 503",
    })
    void each_answer_has_its_class(String name, ErrorClass errorClass, String code) throws InterruptedException {
        Attempt attempt = play(name);

        assertThat(trouble(attempt).errorClass()).isEqualTo(errorClass);
        assertThat(trouble(attempt).providerCode()).isEqualTo(code);
    }

    @Test
    void a_user_name_for_callbacks_needs_its_password() {
        assertThat(type().check(filledIn(Map.of("callback-password", ""))))
                .containsExactly(SettingFault.of("callback-password", "rule.required"));
    }

    @Test
    void the_balance_tells_whether_we_are_known() throws InterruptedException {
        assertTells("GET /public-client/balance");
    }
}
