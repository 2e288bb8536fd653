package org.tarishi.onboarding.talk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The talk on the platform's page of a request: {@code #{caseTalk}}. */
@Named
@RequestScoped
public class CaseTalk {

    @Inject
    CurrentCase current;

    @Inject
    TalkAboutRequest talking;

    private String said = "";

    public List<Comment> getComments() {
        return talking.readOnPlatform(current.getId());
    }

    /** To the project. */
    public @Nullable String say() {
        return saying(() -> talking.sayOnPlatform(current.getId(), said));
    }

    /** For the platform's people only. */
    public @Nullable String note() {
        return saying(() -> talking.noteOnPlatform(current.getId(), said));
    }

    private @Nullable String saying(Runnable verb) {
        try {
            verb.run();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
        Notice.afterRedirect("talk.said");
        return "/onboarding/review/review.xhtml?faces-redirect=true&id=" + current.getId();
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
