package org.tarishi.launch;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * The one-time password of the administrator's account, offered to the WAR, which uses it only on its first start.
 *
 * @param text 16 characters that a person can read aloud: no 0/o, 1/l/i
 */
record FirstPassword(String text) {

    private static final String PROPERTY = "tarishi.first-password";
    /** Set to {@code true} by the WAR when it created the account. */
    private static final String USED = PROPERTY + ".used";

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    static FirstPassword random() {
        return new FirstPassword(new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining()));
    }

    void offer() {
        System.clearProperty(USED);
        System.setProperty(PROPERTY, text);
    }

    /** Takes the offer back, so that the password does not stay in the process; true if the WAR had used it. */
    boolean takeBack() {
        System.clearProperty(PROPERTY);
        return Boolean.getBoolean(USED);
    }

    @Override
    public String toString() {
        return "FirstPassword[hidden]";
    }
}
