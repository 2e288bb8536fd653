package org.tarishi.onboarding.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestHistory;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.NotFound;

/** Keeps what is typed into the form, also while it is wrong or incomplete. */
@Stateless
public class AnswerRequest {

    @Inject
    Requests requests;

    @Inject
    RequestVersions versions;

    @Inject
    RequestHistory history;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Stores the answers that are named and leaves the others alone, and so those that somebody else has changed since
     * they were looked at: they are returned.
     *
     * @throws RuleBroken {@code rule.request.changed-meanwhile} once it is handed in
     */
    @Needs(Permission.REQUEST_GATEWAYS)
    public List<Clash> save(ProjectId project, long id, Map<String, TypedAnswer> changed) {
        requests.get(project, id);
        GatewayRequest request = requests.locked(id).orElseThrow(() -> new NotFound("request " + id));
        if (!request.getState().isEditable()) {
            throw history.meanwhile(request);
        }
        if (changed.isEmpty()) {
            return List.of();
        }
        List<Clash> clashes =
                versions.underWork(id).change(changed, caller.get().label());
        if (clashes.size() < changed.size()) {
            request.answersChanged(clock.instant());
        }
        return clashes;
    }
}
