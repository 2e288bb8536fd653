package org.tarishi.account;

import java.util.Locale;

/**
 * Who somebody is.
 *
 * @param signInName kept in its {@link #normal} form
 * @param email empty when unknown
 */
public record Profile(String signInName, String fullName, String email) {

    public Profile {
        signInName = normal(signInName);
        fullName = fullName.strip();
        email = email.strip();
    }

    /** How sign-in names are compared: without outer blanks, in lower case. */
    public static String normal(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }
}
