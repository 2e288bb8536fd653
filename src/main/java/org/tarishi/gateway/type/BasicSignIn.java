package org.tarishi.gateway.type;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** User name and password in the header Authorization (RFC 7617), as we send them and as a provider sends them to us. */
public final class BasicSignIn {

    private BasicSignIn() {}

    /** The value of the header Authorization. */
    public static String of(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Whether a callback came with these; compared in constant time. */
    public static boolean isIn(CallbackRequest request, String user, String password) {
        return Signature.same(
                of(user, password), request.header("authorization").strip());
    }
}
