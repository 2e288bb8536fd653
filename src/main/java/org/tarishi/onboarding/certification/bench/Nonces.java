package org.tarishi.onboarding.certification.bench;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Six signs for a person to read off a phone and type. */
@ApplicationScoped
public class Nonces {

    /** Neither 0 and O nor 1, I and L: every sign is what it looks like, in every font. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;

    private final SecureRandom random = new SecureRandom();

    public String next() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
