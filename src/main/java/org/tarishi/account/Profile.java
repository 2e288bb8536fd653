package org.tarishi.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

/**
 * Who somebody is.
 *
 * @param signInName kept in its {@link #normal} form
 * @param email empty when unknown
 */
public record Profile(String signInName, String fullName, String email) {

    private static final int LONGEST_NAME = 200;

    public Profile {
        signInName = normal(signInName);
        fullName = fullName.strip();
        email = email.strip();
    }

    /** How sign-in names are compared: without outer blanks, in lower case. */
    public static String normal(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws RuleBroken at {@code fullName} or {@code signInName} */
    public void check() {
        List<Fault> faults = new ArrayList<>();
        if (fullName.isEmpty() || fullName.length() > LONGEST_NAME) {
            faults.add(Fault.at("fullName", "rule.account.full-name", LONGEST_NAME));
        }
        if (!signInName.matches("[\\p{L}\\p{N}._@+-]{3,100}")) {
            faults.add(Fault.at("signInName", "rule.account.sign-in-name"));
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
    }
}
