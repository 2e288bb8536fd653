package org.tarishi.gateway.type.smsgate;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.CallbackSecrets;
import org.tarishi.gateway.type.Signature;

/** The secrets between the app and us: all follow from the gateway's callback URL. */
final class DeviceTokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 12;
    private static final int SECRET = 32;
    // typed by hand where there is no other way
    private static final int TYPED = 20;
    private static final Pattern DEVICE = Pattern.compile("Bearer ([A-Za-z0-9_-]{16})\\.(.+)");

    private final CallbackSecrets secrets;

    DeviceTokens(String url) {
        secrets = CallbackSecrets.of(url);
    }

    /** What the app shows at its first registration. */
    String privateToken() {
        return secrets.of("smsgate private token", TYPED);
    }

    /** The app signs with it what it brings. */
    String signingKey() {
        return secrets.of("smsgate webhooks", SECRET);
    }

    String tokenOf(String device) {
        return device + "." + secrets.of("smsgate device " + device, SECRET);
    }

    /** An id that no device had before, at most 21 characters. */
    static String newDevice() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    boolean mayRegister(CallbackRequest request) {
        return Signature.same("Bearer " + privateToken(), request.header("authorization"));
    }

    /** Which device calls; empty for none of ours. */
    Optional<String> device(CallbackRequest request) {
        Matcher bearer = DEVICE.matcher(request.header("authorization"));
        return bearer.matches() && Signature.same("Bearer " + tokenOf(bearer.group(1)), request.header("authorization"))
                ? Optional.of(bearer.group(1))
                : Optional.empty();
    }
}
