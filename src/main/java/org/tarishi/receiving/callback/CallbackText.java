package org.tarishi.receiving.callback;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Settings;

/** Writes a callback out for people: no secret of the gateway, no credential, and not the token of its URL. */
final class CallbackText {

    /** Passwords, keys and signatures, by whatever name: {@code Authorization}, {@code X-Api-Key}, {@code X-Twilio-Signature}. */
    private static final Pattern CREDENTIALS =
            Pattern.compile(".*(auth|cookie|key|secret|token|signature|password|hmac).*");

    private final SecretMask mask;

    CallbackText(Settings settings) {
        this.mask = new SecretMask(settings.secrets());
    }

    String of(CallbackRequest request) {
        StringBuilder text = new StringBuilder(firstLine(request));
        request.headers().forEach((name, value) -> line(text, header(name.toLowerCase(Locale.ROOT), value)));
        line(text, "");
        new String(request.body(), StandardCharsets.UTF_8).lines().forEach(line -> line(text, line));
        return new Exchange(mask.hide(text.toString())).text();
    }

    private static String firstLine(CallbackRequest request) {
        String path = "/callbacks/" + SecretMask.MASK + (request.point().isEmpty() ? "" : "/" + request.point());
        return "< " + request.method() + " " + path + (request.query().isEmpty() ? "" : "?" + request.query());
    }

    private static void line(StringBuilder text, String line) {
        text.append("\n< ").append(line);
    }

    private static String header(String name, String value) {
        return name + ": " + (CREDENTIALS.matcher(name).matches() ? SecretMask.MASK : value);
    }
}
