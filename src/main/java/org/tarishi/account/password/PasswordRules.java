package org.tarishi.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

/**
 * What a chosen password must be (ASVS 5.0, 6.2): long, not the name, not one that everybody tries first. No rules of
 * composition, no expiry.
 */
public final class PasswordRules {

    public static final int SHORTEST = 10;

    /** Far above the 64 characters that must be allowed; keeps a megabyte from being hashed. */
    public static final int LONGEST = 200;

    private static final Set<String> COMMON = readCommon();

    private PasswordRules() {}

    /** Refuses a password for somebody of this sign-in name, at the form's field. */
    public static void check(String field, String password, String signInName) {
        List<Fault> faults = faults(field, password, signInName);
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
    }

    static List<Fault> faults(String field, String password, String signInName) {
        List<Fault> faults = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            faults.add(Fault.at(field, "rule.password.too-short", SHORTEST));
        } else if (length > LONGEST) {
            faults.add(Fault.at(field, "rule.password.too-long", LONGEST));
        } else if (isTheName(password, signInName)) {
            faults.add(Fault.at(field, "rule.password.is-name"));
        } else if (COMMON.contains(password.toLowerCase(Locale.ROOT))) {
            faults.add(Fault.at(field, "rule.password.common"));
        }
        return faults;
    }

    private static boolean isTheName(String password, String signInName) {
        String lower = password.strip().toLowerCase(Locale.ROOT);
        String name = signInName.strip().toLowerCase(Locale.ROOT);
        return lower.equals(name)
                || new StringBuilder(lower).reverse().toString().equals(name);
    }

    private static Set<String> readCommon() {
        try (InputStream file = PasswordRules.class.getResourceAsStream("common-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
