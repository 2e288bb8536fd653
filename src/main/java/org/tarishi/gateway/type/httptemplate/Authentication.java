package org.tarishi.gateway.type.httptemplate;

import java.util.HexFormat;
import java.util.Map;
import org.tarishi.gateway.type.BasicSignIn;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Signature;

/** How we show who we are. */
final class Authentication {

    private final Settings settings;

    Authentication(Settings settings) {
        this.settings = settings;
    }

    Map<String, String> headers(byte[] body) {
        String secret = settings.text(Keys.SECRET);
        return switch (settings.text(Keys.AUTHENTICATION)) {
            case "basic" -> Map.of("Authorization", BasicSignIn.of(settings.text(Keys.USER), secret));
            case "bearer" -> Map.of("Authorization", "Bearer " + secret);
            case "header" -> Map.of(settings.text(Keys.AUTH_HEADER), secret);
            case "hmac" ->
                Map.of(
                        settings.text(Keys.AUTH_HEADER),
                        HexFormat.of().formatHex(Signature.of("HmacSHA256", secret, body)));
            default -> Map.of();
        };
    }
}
