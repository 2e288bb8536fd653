package org.tarishi.gateway.type.chtgateway;

import org.tarishi.gateway.type.BasicSignIn;
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
        return BasicSignIn.isIn(request, NAME, passwordAt(request.url()));
    }
}
