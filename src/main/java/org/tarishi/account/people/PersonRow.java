package org.tarishi.account.people;

import java.time.Instant;
import org.tarishi.account.Account;
import org.tarishi.account.PlatformRole;

/**
 * Somebody as the list of people shows them.
 *
 * @param role a {@link PlatformRole}'s name, or empty
 */
public record PersonRow(
        long id, String signInName, String fullName, String email, String role, State state, Instant createdAt) {

    /** Whether somebody can sign in. */
    public enum State {
        ACTIVE,
        LOCKED,
        DISABLED
    }

    static PersonRow of(Account account, Instant now) {
        return new PersonRow(
                account.id(),
                account.signInName(),
                account.fullName(),
                account.email().orElse(""),
                account.platformRole().map(PlatformRole::name).orElse(""),
                state(account, now),
                account.createdAt());
    }

    private static State state(Account account, Instant now) {
        if (account.isDisabled()) {
            return State.DISABLED;
        }
        return account.isLocked(now) ? State.LOCKED : State.ACTIVE;
    }
}
