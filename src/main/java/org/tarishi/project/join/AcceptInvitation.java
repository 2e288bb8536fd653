package org.tarishi.project.join;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.Profile;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.project.member.Members;

/** Uses an invitation up, for somebody known or for somebody new. */
@Stateless
public class AcceptInvitation {

    @Inject
    Invitations invitations;

    @Inject
    Members members;

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** @throws NotFound the invitation cannot be accepted any more */
    public ProjectId byMember(String token, Account account) {
        Invitation invitation = invitations.lock(token).orElseThrow(() -> new NotFound("invitation"));
        invitation.use(clock.instant());
        members.add(invitation.project(), account.id(), invitation.getRole());
        audit.record(
                Deed.in(invitation.project(), "member.joined", account.signInName())
                        .with(invitation.getRole().name()),
                account.signInName());
        return invitation.project();
    }

    /**
     * @throws NotFound the invitation cannot be accepted any more
     * @throws RuleBroken {@code rule.account.name-taken} at {@code signInName}
     */
    public Account byNewcomer(String token, Profile profile, String passwordHash) {
        if (accounts.named(profile.signInName()).isPresent()) {
            throw RuleBroken.at("signInName", "rule.account.name-taken", profile.signInName());
        }
        Account account = new Account(ids.next(), profile, passwordHash, clock.instant());
        accounts.add(account);
        audit.record(Deed.of("account.created", account.signInName()), account.signInName());
        byMember(token, account);
        return account;
    }
}
