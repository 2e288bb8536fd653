package org.tarishi.gateway.type.infobip;

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

class InfobipTypeTest extends Played implements ProviderContract {

    @Override
    public GatewayType type() {
        return new InfobipType();
    }

    @Override
    public Scene accepted() throws InterruptedException {
        return new Scene(play("accepted"), "812345678901234567");
    }

    @Override
    public Scene refused() throws InterruptedException {
        return new Scene(play("refused"), "52");
    }

    @Override
    public Scene throttled() throws InterruptedException {
        return new Scene(play("throttled"), "7");
    }

    @Override
    public CallbackRequest unknownState() {
        return callback("reports", "report", "\"groupId\":3", "\"groupId\":9");
    }

    @ParameterizedTest
    @CsvSource({
        "no-credit, CREDIT, 12",
        "unwanted, OPTOUT, 10",
        "flooded, RETRY, 20",
        "wrong-sender, CONFIG, 13",
        "wrong-key, CONFIG, 401",
        "unavailable, RETRY, 500",
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
    void a_user_name_for_callbacks_needs_its_password() {
        assertThat(type().check(filledIn(Map.of("callback-password", ""))))
                .containsExactly(SettingFault.of("callback-password", "rule.required"));
    }

    @Test
    void the_balance_tells_whether_we_are_known() throws InterruptedException {
        assertTells("GET /account/1/balance");
    }
}
