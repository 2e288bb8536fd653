package org.tarishi.gateway.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.ProfileDraft;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** Step 4: a name and how fast; then the gateway is live. */
@Named
@RequestScoped
public class FinishPage {

    /** A phone sends one message after the other. */
    private static final String IN_FLIGHT = "4";

    @Inject
    CurrentProject project;

    @Inject
    CurrentDraft current;

    @Inject
    GuidedDrafts guided;

    @Inject
    GuideGateway guide;

    private String name = "";
    private String perSecond = "";

    public void open() {
        current.demand();
        name = current.get().getName();
    }

    public @Nullable String finish() {
        try {
            ProfileDraft profile = new ProfileDraft(name, "", IN_FLIGHT, perSecond);
            Gateway gateway = guide.finish(project.id(), current.getId(), profile);
            Notice.afterRedirect("guide.finished", gateway.getName());
            return "/gateway/overview/gateway.xhtml?faces-redirect=true&project=" + project.getId() + "&id="
                    + gateway.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
    }

    public String discard() {
        guide.discard(project.id(), current.getId());
        Notice.afterRedirect("guide.discarded");
        return "/gateway/overview/gateways.xhtml?faces-redirect=true&project=" + project.getId();
    }

    /** Whether the step before was made. */
    public boolean isOpen() {
        return guided.draft(project.id(), current.getId()).isTested();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPerSecond() {
        return perSecond;
    }

    public void setPerSecond(String perSecond) {
        this.perSecond = perSecond;
    }
}
