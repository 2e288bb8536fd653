package org.tarishi.account.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.password.Passwords;
import org.tarishi.account.password.StorePassword;
import org.tarishi.platform.Secrets;

/**
 * Gives somebody who forgot their password one for a single sign-in.
 *
 * <p>Not in a transaction: hashing takes a quarter of a second in which no connection may be held.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResetPassword {

    @Inject
    Passwords passwords;

    @Inject
    StorePassword store;

    /** Answers the one-time password, this one time. The person's sessions end. */
    @NeedsPlatform(PlatformRole.ADMIN)
    public String reset(long id) {
        String password = Secrets.newToken();
        store.oneTime(id, passwords.hash(password));
        return password;
    }
}
