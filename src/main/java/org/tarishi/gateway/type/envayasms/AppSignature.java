package org.tarishi.gateway.type.envayasms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.TreeMap;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.CallbackSecrets;
import org.tarishi.gateway.type.FormFields;
import org.tarishi.gateway.type.Signature;

/**
 * How the app proves that it knows the password: SHA-1 over the URL that was typed on it, each field by its name as
 * {@code ,name=value}, and the password.
 */
final class AppSignature {

    private static final String HEADER = "x-request-signature";

    /** It is typed by hand on an old phone. */
    private static final int LENGTH = 16;

    private AppSignature() {}

    static String passwordAt(String address) {
        return CallbackSecrets.of(address).of("EnvayaSMS password", LENGTH);
    }

    static boolean fits(CallbackRequest request, FormFields form) {
        String expected = of(request.url(), form, passwordAt(request.url()));
        return Signature.same(expected, request.header(HEADER).strip());
    }

    static String of(String url, FormFields form, String password) {
        StringBuilder signed = new StringBuilder(url);
        new TreeMap<>(form.values())
                .forEach((name, value) ->
                        signed.append(',').append(name).append('=').append(value));
        signed.append(',').append(password);
        return Base64.getEncoder().encodeToString(sha1(signed.toString()));
    }

    private static byte[] sha1(String text) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
