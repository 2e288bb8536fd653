package org.tarishi.account.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;

/** Writes down how a try to sign in ended. */
@Stateless
public class CountSignIn {

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Counts a right password. Asks again, under the row's lock, whether the account may sign in: of many guesses at
     * once, those that are counted after the last allowed failure fail even when right.
     */
    public Optional<Account> right(long id) {
        Instant now = clock.instant();
        Optional<Account> account = accounts.lock(id).filter(found -> found.maySignIn(now));
        account.ifPresent(found -> {
            found.signedIn();
            audit.record(Deed.of("account.signed-in", found.signInName()), found.signInName());
        });
        return account;
    }

    /** Counts a wrong password, or a right one that came while the account was locked or disabled. */
    public void wrong(long id) {
        Account account = accounts.lock(id).orElseThrow();
        boolean wasLocked = account.isLocked(clock.instant());
        account.failedToSignIn(clock.instant());
        audit.record(Deed.of("account.sign-in-failed", account.signInName()), account.signInName());
        if (!wasLocked && account.isLocked(clock.instant())) {
            audit.record(Deed.of("account.locked", account.signInName()), account.signInName());
        }
    }

    public void unknown(String typedName) {
        audit.record(Deed.of("account.sign-in-failed", typedName).with("unknown name"), "unknown");
    }
}
