package org.tarishi.account.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tarishi.account.Permission;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

/**
 * What somebody asks a new key to be.
 *
 * @param name what the key is for; 1 to 100 characters
 * @param scopes at least one of {@link #SCOPES}
 */
public record KeyDraft(String name, Set<String> scopes) {

    /** Every scope there is, as {@link Permission} names them. */
    public static final List<String> SCOPES = Arrays.stream(Permission.values())
            .flatMap(permission -> permission.scope().stream())
            .distinct()
            .toList();

    private static final int LONGEST_NAME = 100;

    public KeyDraft {
        name = name.strip();
        scopes = Set.copyOf(scopes);
    }

    void check() {
        List<Fault> faults = new ArrayList<>();
        if (name.isEmpty()) {
            faults.add(Fault.at("name", "rule.key.name-missing"));
        }
        if (name.length() > LONGEST_NAME) {
            faults.add(Fault.at("name", "rule.key.name-too-long", LONGEST_NAME));
        }
        if (scopes.isEmpty() || !SCOPES.containsAll(scopes)) {
            faults.add(Fault.at("scopes", "rule.key.scopes-missing"));
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
    }
}
