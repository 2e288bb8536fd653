package org.tarishi.gateway.type.telerivet;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tarishi.gateway.type.BasicSignIn;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Settings;

/** Writes calls to Telerivet's REST API v1: the API key is the user name, without a password. */
final class TelerivetApi {

    private final Settings settings;
    private final SecretMask mask;

    TelerivetApi(Settings settings) {
        this.settings = settings;
        this.mask = new SecretMask(settings.secrets());
    }

    SecretMask mask() {
        return mask;
    }

    /** @param path below the project, such as {@code /messages/send} */
    HttpCall post(String path, String json) {
        return HttpCall.post(
                url(path), Map.of("Authorization", signIn(), "Content-Type", "application/json"), json, mask);
    }

    HttpCall get(String path, Map<String, String> query) {
        String asked = query.isEmpty() ? "" : "?" + FormFields.written(query);
        return HttpCall.get(url(path) + asked, Map.of("Authorization", signIn()), mask);
    }

    private String signIn() {
        return BasicSignIn.of(settings.text(Keys.API_KEY), "");
    }

    private String url(String path) {
        String base = settings.text(Keys.BASE_URL).strip().replaceFirst("/+$", "");
        return base + "/projects/"
                + FormFields.encoded(settings.text(Keys.PROJECT_ID).strip(), StandardCharsets.UTF_8) + path;
    }
}
