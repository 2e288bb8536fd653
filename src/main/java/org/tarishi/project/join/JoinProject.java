package org.tarishi.project.join;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Profile;
import org.tarishi.account.ProjectId;
import org.tarishi.account.password.PasswordRules;
import org.tarishi.account.password.Passwords;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/**
 * Accepts an invitation. Open to everybody: what is asked for is the link's token.
 *
 * <p>Not in a transaction: hashing takes a quarter of a second in which no connection may be held.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JoinProject {

    @Inject
    AcceptInvitation accept;

    @Inject
    Invitations invitations;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    CurrentCaller caller;

    /** Gives the caller the role that is offered, or lets them keep a greater one. */
    public ProjectId asMyself(String token) {
        if (!(caller.get() instanceof Caller.Person person)) {
            throw new Forbidden("only people join projects");
        }
        return accept.byMember(token, accounts.find(person.accountId()).orElseThrow());
    }

    /**
     * Opens an account that has the role that is offered.
     *
     * @throws RuleBroken at {@code fullName}, {@code signInName} or {@code password}
     * @throws NotFound the invitation cannot be accepted any more
     */
    public Account asNewcomer(String token, String fullName, String signInName, String password) {
        Offer offer = invitations.offer(token).orElseThrow(() -> new NotFound("invitation"));
        Profile profile = new Profile(signInName, fullName, offer.email());
        profile.check();
        PasswordRules.check("password", password, profile.signInName());
        return accept.byNewcomer(token, profile, passwords.hash(password));
    }
}
