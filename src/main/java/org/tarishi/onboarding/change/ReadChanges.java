package org.tarishi.onboarding.change;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;

/** How requests hang together: what a request changes, and what changes it. */
@Stateless
public class ReadChanges {

    /**
     * A request's neighbours, all of its own project.
     *
     * @param followed the one that is live and changes by it
     * @param changes those that change it, oldest first
     */
    public record Linked(Optional<GatewayRequest> followed, List<GatewayRequest> changes) {}

    @Inject
    Requests requests;

    @Needs(Permission.READ_REQUESTS)
    public Linked inProject(ProjectId project, long id) {
        return linked(requests.get(project, id));
    }

    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public Linked onPlatform(long id) {
        return linked(requests.get(id));
    }

    private Linked linked(GatewayRequest request) {
        return new Linked(request.origin().follows().flatMap(requests::find), requests.changesOf(request.getId()));
    }
}
