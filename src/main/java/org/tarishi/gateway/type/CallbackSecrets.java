package org.tarishi.gateway.type;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Secrets that follow from the token in a gateway's callback URL (HMAC-SHA256 of what they are for): nothing to invent,
 * to store or to lose, and none of them tells the token or another one.
 */
public final class CallbackSecrets {

    private static final Pattern TOKEN = Pattern.compile("/callbacks/([^/?]+)");

    private final String token;

    private CallbackSecrets(String token) {
        this.token = token;
    }

    /** @param url any URL at or below {@code PUBLIC-URL/callbacks/TOKEN} */
    public static CallbackSecrets of(String url) {
        Matcher token = TOKEN.matcher(url);
        if (!token.find()) {
            throw new IllegalArgumentException("not a callback URL");
        }
        return new CallbackSecrets(token.group(1));
    }

    /** {@code length} URL-safe characters, at most 43. */
    public String of(String purpose, int length) {
        byte[] mac = Signature.of("HmacSHA256", token, purpose.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac).substring(0, length);
    }
}
