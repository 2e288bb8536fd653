package org.tarishi.account.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.password.Passwords;

/**
 * Tells whether a name and a password are somebody's. A wrong name, a wrong password, a locked and a disabled account
 * are the same answer after the same time.
 *
 * <p>Not in a transaction: comparing takes a quarter of a second in which no connection may be held.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    CountSignIn count;

    @Inject
    AddressBrake brake;

    @Inject
    Clock clock;

    public Optional<Account> with(String name, String password, String address) {
        if (brake.isOn(address)) {
            return Optional.empty();
        }
        Optional<Account> known = accounts.named(name);
        Optional<Account> signedIn = known.isPresent() ? compare(known.get(), password) : compareNobody(name, password);
        if (signedIn.isEmpty()) {
            brake.failed(address);
        }
        return signedIn;
    }

    private Optional<Account> compare(Account account, String password) {
        boolean right = passwords.matches(password, account.passwordHash());
        if (right && account.maySignIn(clock.instant())) {
            return count.right(account.id());
        }
        count.wrong(account.id());
        return Optional.empty();
    }

    private Optional<Account> compareNobody(String name, String password) {
        passwords.matchNobody(password);
        count.unknown(name);
        return Optional.empty();
    }
}
