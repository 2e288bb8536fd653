package org.tarishi.account.password;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;

/**
 * Gives the caller another password of their choice; all their sessions end, the page opens a new one.
 *
 * <p>Not in a transaction: hashing takes a quarter of a second in which no connection may be held.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangePassword {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    StorePassword store;

    @Inject
    CurrentCaller caller;

    /** @throws RuleBroken at {@code current} or {@code next} */
    public Account change(String current, String next) {
        if (!(caller.get() instanceof Caller.Person person)) {
            throw new Forbidden("only people have passwords");
        }
        Account account = accounts.find(person.accountId()).orElseThrow();
        if (!passwords.matches(current, account.passwordHash())) {
            throw RuleBroken.at("current", "rule.password.wrong");
        }
        if (current.equals(next)) {
            throw RuleBroken.at("next", "rule.password.same");
        }
        PasswordRules.check("next", next, account.signInName());
        return store.chosen(account.id(), passwords.hash(next));
    }
}
