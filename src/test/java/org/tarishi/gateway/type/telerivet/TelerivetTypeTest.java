package org.tarishi.gateway.type.telerivet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Played;
import org.tarishi.gateway.type.ProviderContract;
import org.tarishi.gateway.type.SettingFault;
import org.tarishi.gateway.type.Trouble;

class TelerivetTypeTest extends Played implements ProviderContract {

    @Override
    public GatewayType type() {
        return new TelerivetType();
    }

    @Override
    public Scene accepted() throws InterruptedException {
        return new Scene(play("accepted"), "SM0000000000000001");
    }

    @Override
    public Scene refused() throws InterruptedException {
        return new Scene(play("refused"), "invalid_param");
    }

    @Override
    public Scene throttled() throws InterruptedException {
        return new Scene(play("throttled"), "30");
    }

    @Override
    public CallbackRequest unknownState() {
        return callback("delivered", "report", "status=delivered", "status=teleported");
    }

    @ParameterizedTest
    @CsvSource({
        "refused-400, PERM, gateway.refused, invalid_param",
        "failed, PERM, gateway.refused, blocked",
        "no-credit, CREDIT, gateway.no-credit, 402",
        "wrong-key, CONFIG, gateway.credentials, 401",
        "wrong-phone, CONFIG, gateway.settings, invalid_param",
        "wrong-project, CONFIG, gateway.settings, not_found",
        "unavailable, RETRY, gateway.unavailable, 503"
    })
    void what_telerivet_says_instead_of_taking_a_message(String name, ErrorClass meaning, String code, String theirs)
            throws InterruptedException {
        Trouble trouble = trouble(play(name));

        assertThat(trouble.errorClass()).isEqualTo(meaning);
        assertThat(trouble.code()).isEqualTo(code);
        assertThat(trouble.providerCode()).isEqualTo(theirs);
    }

    @Test
    void ids_in_each_others_fields_are_noticed() {
        Map<String, String> swapped = Map.of("project-id", "PN0000000000000001", "phone-id", "PJ0000000000000001");

        assertThat(type().check(filledIn(swapped)))
                .containsExactly(
                        SettingFault.of("project-id", "fault.telerivet-phone-here"),
                        SettingFault.of("phone-id", "fault.telerivet-project-here"));
    }
}
