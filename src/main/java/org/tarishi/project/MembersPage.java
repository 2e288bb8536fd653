package org.tarishi.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectRole;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.join.Invitation;
import org.tarishi.project.join.InvitationDraft;
import org.tarishi.project.join.Invitations;
import org.tarishi.project.join.InviteMember;
import org.tarishi.project.join.StoreInvitation;
import org.tarishi.project.member.ChangeMember;
import org.tarishi.project.member.MemberRow;
import org.tarishi.project.member.Members;

/** A project's members and those invited. */
@Named
@RequestScoped
public class MembersPage {

    private static final String FRESH = "freshLink";

    @Inject
    CurrentProject current;

    @Inject
    Members members;

    @Inject
    ChangeMember change;

    @Inject
    Invitations invitations;

    @Inject
    InviteMember invite;

    @Inject
    StoreInvitation store;

    private String email = "";
    private ProjectRole role = ProjectRole.SENDER;
    private @Nullable List<MemberRow> rows;
    private @Nullable Map<Long, String> chosenRoles;

    /** Refuses those who may not see this page before anything of it is drawn. */
    public void load() {
        getRows();
    }

    public List<MemberRow> getRows() {
        if (rows == null) {
            rows = members.of(current.id());
        }
        return rows;
    }

    public List<Invitation> getOpen() {
        return current.isOwner() ? invitations.open(current.id()) : List.of();
    }

    /** The role chosen in each row, by account. */
    public Map<Long, String> getChosenRoles() {
        if (chosenRoles == null) {
            Map<Long, String> roles = new HashMap<>();
            getRows().forEach(row -> roles.put(row.accountId(), row.role().name()));
            chosenRoles = roles;
        }
        return chosenRoles;
    }

    public @Nullable String become(long accountId) {
        return done("members.changed", () -> change.become(current.id(), accountId, chosen(accountId)));
    }

    public @Nullable String remove(long accountId) {
        return done("members.removed", () -> change.remove(current.id(), accountId));
    }

    public @Nullable String withdraw(long invitation) {
        return done("members.withdrawn", () -> store.withdraw(current.id(), invitation));
    }

    public @Nullable String invite() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            var draft = new InvitationDraft(email, role, faces.getViewRoot().getLocale());
            InviteMember.Invited invited = invite.invite(current.id(), draft);
            faces.getExternalContext().getFlash().put(FRESH, invited.link());
            Notice.afterRedirect(invited.mailed() ? "members.mailed" : "members.not-mailed", email);
            return again();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    /** The link that was just made; this page shows it once and forgets it. */
    public String getFresh() {
        Object link = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(FRESH);
        return Optional.ofNullable((String) link).orElse("");
    }

    public List<ProjectRole> getRoles() {
        return List.of(ProjectRole.values());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public ProjectRole getRole() {
        return role;
    }

    public void setRole(ProjectRole role) {
        this.role = role;
    }

    private ProjectRole chosen(long accountId) {
        return Optional.ofNullable(getChosenRoles().get(accountId))
                .map(ProjectRole::valueOf)
                .orElseThrow(() -> new NotFound("member " + accountId));
    }

    private @Nullable String done(String notice, Runnable deed) {
        try {
            deed.run();
            Notice.afterRedirect(notice);
            return again();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    private String again() {
        return "/project/members.xhtml?faces-redirect=true&project=" + current.getId();
    }
}
