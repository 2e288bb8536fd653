package org.tarishi.onboarding.talk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.request.CurrentRequest;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The talk on the project's page of a request: {@code #{projectTalk}}. */
@Named
@RequestScoped
public class ProjectTalk {

    @Inject
    CurrentRequest current;

    @Inject
    TalkAboutRequest talking;

    private String said = "";

    public List<Comment> getComments() {
        return talking.readInProject(current.project(), current.getId());
    }

    public @Nullable String say() {
        try {
            talking.sayInProject(current.project(), current.getId(), said);
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect("talk.said");
        return "/onboarding/request/request.xhtml?faces-redirect=true&project=" + current.project() + "&id="
                + current.getId();
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
