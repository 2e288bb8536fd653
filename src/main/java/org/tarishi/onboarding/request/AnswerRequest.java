package org.tarishi.onboarding.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.RuleBroken;

/** Keeps what is typed into the form, also while it is wrong or incomplete. */
@Stateless
public class AnswerRequest {

    @Inject
    Requests requests;

    @Inject
    RequestVersions versions;

    @Inject
    Clock clock;

    /**
     * Stores the answers that are named and leaves the others alone.
     *
     * @throws RuleBroken {@code rule.request.not-editable} once it is handed in
     */
    @Needs(Permission.REQUEST_GATEWAYS)
    public void save(ProjectId project, long id, Map<String, String> changed) {
        GatewayRequest request = requests.get(project, id);
        if (!request.getState().isEditable()) {
            throw RuleBroken.at("", "rule.request.not-editable", request.getReference());
        }
        if (changed.isEmpty()) {
            return;
        }
        versions.underWork(id).change(changed);
        request.answersChanged(clock.instant());
    }
}
