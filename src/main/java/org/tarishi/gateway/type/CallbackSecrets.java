package org.tarishi.gateway.type;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets that follow from the token in a gateway's callback URL (HMAC-SHA256 of what they are for): nothing to invent,
 * to store or to lose, and none of them tells the token or another one.
 */
public final class CallbackSecrets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern TOKEN = Pattern.compile("/callbacks/([^/?]+)");

    private final SecretKeySpec key;

    private CallbackSecrets(String token) {
        key = new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM);
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
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sign(purpose))
                .substring(0, length);
    }

    private byte[] sign(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
