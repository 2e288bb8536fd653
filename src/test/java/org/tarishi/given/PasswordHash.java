package org.tarishi.given;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as the server stores it: algorithm, rounds, salt and key with colons between (Jakarta Security 3.0, 2.8). */
final class PasswordHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

    /** Of the product's 210,000 no more than the container takes: the tests sign in a thousand times. */
    private static final int ROUNDS = 1024;

    private static final int BYTES = 32;

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = new byte[BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] key = SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BYTES * 8))
                    .getEncoded();
            return ALGORITHM + ":" + ROUNDS + ":" + base64(salt) + ":" + base64(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
