package org.tarishi.contact.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Permission;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** One opt-out, and the form that lifts it. */
@Named
@RequestScoped
public class LiftOptOutPage {

    @Inject
    OptOuts optOuts;

    @Inject
    LiftOptOut lift;

    @Inject
    CurrentProject project;

    @Inject
    HttpServletRequest request;

    private String reason = "";

    public void open() {
        if (!project.isCanManage()) {
            throw new Forbidden(Permission.MANAGE_PROJECT.name());
        }
        getOptOut();
    }

    public OptOut getOptOut() {
        return optOuts.get(project.id(), id());
    }

    public @Nullable String lift() {
        try {
            lift.lift(project.id(), id(), reason);
            Notice.afterRedirect("opt-outs.lifted");
            return "/contact/consent/optOuts.xhtml?faces-redirect=true&project=" + project.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
    }

    private long id() {
        return AskedId.of(request, "id");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
