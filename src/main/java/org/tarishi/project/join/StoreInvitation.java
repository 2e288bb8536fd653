package org.tarishi.project.join;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;

/** Writes an invitation down, or withdraws it. */
@Stateless
public class StoreInvitation {

    @Inject
    Invitations invitations;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Needs(Permission.MANAGE_MEMBERS)
    public void store(ProjectId project, InvitationDraft draft, String fingerprint) {
        String inviter = caller.get().label();
        invitations.add(new Invitation(ids.next(), project, draft, fingerprint, inviter, clock.instant()));
        audit.record(Deed.in(project, "member.invited", draft.email())
                .with(draft.role().name()));
    }

    /** Its link leads nowhere from now on. */
    @Needs(Permission.MANAGE_MEMBERS)
    public void withdraw(ProjectId project, long id) {
        Invitation invitation = invitations.find(project, id).orElseThrow(() -> new NotFound("invitation " + id));
        invitations.remove(invitation);
        audit.record(Deed.in(project, "member.invitation-withdrawn", invitation.getEmail()));
    }
}
