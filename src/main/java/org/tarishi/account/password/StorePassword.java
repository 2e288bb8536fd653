package org.tarishi.account.password;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.NotFound;

/** Writes a new password's hash. */
@Stateless
public class StorePassword {

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    public Account chosen(long id, String hash) {
        Account account = accounts.lock(id).orElseThrow();
        account.choosePassword(hash);
        audit.record(Deed.of("account.password-changed", account.signInName()));
        return account;
    }

    public void oneTime(long id, String hash) {
        Account account = accounts.lock(id).orElseThrow(() -> new NotFound("account " + id));
        account.giveOneTimePassword(hash);
        audit.record(Deed.of("account.password-reset", account.signInName()));
    }
}
