package org.tarishi.project.member;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Gives a member another role, or none. A project always keeps an owner. */
@Stateless
public class ChangeMember {

    @Inject
    Members members;

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    /** @throws RuleBroken {@code rule.member.last-owner} */
    @Needs(Permission.MANAGE_MEMBERS)
    public void become(ProjectId project, long accountId, ProjectRole role) {
        Membership member = member(project, accountId);
        if (role != ProjectRole.OWNER) {
            keepAnOwner(members.lockOwners(project), accountId);
        }
        member.become(role);
        audit.record(Deed.in(project, "member.changed", name(accountId)).with(role.name()));
    }

    /** @throws RuleBroken {@code rule.member.last-owner} */
    @Needs(Permission.MANAGE_MEMBERS)
    public void remove(ProjectId project, long accountId) {
        Membership member = member(project, accountId);
        keepAnOwner(members.lockOwners(project), accountId);
        members.remove(member);
        audit.record(Deed.in(project, "member.removed", name(accountId)));
    }

    static void keepAnOwner(List<Long> owners, long leaving) {
        if (owners.equals(List.of(leaving))) {
            throw RuleBroken.at("", "rule.member.last-owner");
        }
    }

    private Membership member(ProjectId project, long accountId) {
        return members.find(project, accountId).orElseThrow(() -> new NotFound("member " + accountId));
    }

    private String name(long accountId) {
        return accounts.find(accountId).map(Account::signInName).orElse(Long.toString(accountId));
    }
}
