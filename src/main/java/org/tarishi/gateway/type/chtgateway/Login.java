package org.tarishi.gateway.type.chtgateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.CallbackSecrets;

/** Basic authentication as the app does it, with the name and password that stand in its URL. */
final class Login {

    static final String NAME = "tarishi";

    private static final int LENGTH = 20;

    private Login() {}

    static String passwordAt(String address) {
        return CallbackSecrets.of(address).of("cht-gateway password", LENGTH);
    }

    static boolean fits(CallbackRequest request) {
        String wanted = "Basic "
                + Base64.getEncoder()
                        .encodeToString((NAME + ":" + passwordAt(request.url())).getBytes(StandardCharsets.ISO_8859_1));
        return MessageDigest.isEqual(
                wanted.getBytes(StandardCharsets.UTF_8),
                request.header("authorization").getBytes(StandardCharsets.UTF_8));
    }
}
