package org.tarishi.account.password;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/**
 * How passwords are stored: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP Password Storage Cheat Sheet), 32 bytes of
 * salt. One check takes about a quarter of a second, so never do it while holding a database connection.
 */
@ApplicationScoped
public class Passwords {

    private static final int BYTES = 32;

    static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    /** In the form of the others (Jakarta Security 3.0, section 2.8), and no password has it: salt and key are of chance. */
    private final String nobodys = String.join(
            ":",
            STRENGTH.get("Pbkdf2PasswordHash.Algorithm"),
            STRENGTH.get("Pbkdf2PasswordHash.Iterations"),
            chance(),
            chance());

    @Inject
    Pbkdf2PasswordHash hash;

    @PostConstruct
    void prepare() {
        hash.initialize(STRENGTH);
    }

    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    public boolean matches(String password, String stored) {
        return hash.verify(password.toCharArray(), stored);
    }

    /** Takes as long as {@link #matches} does, so that an unknown name is not told by the clock. */
    public void matchNobody(String password) {
        matches(password, nobodys);
    }

    private static String chance() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
