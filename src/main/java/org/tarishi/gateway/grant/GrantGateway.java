package org.tarishi.gateway.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.Gateways;

/** Grants a shared gateway to projects that need not be asked, since they asked for it. For verbs that have asked their caller. */
@Stateless
public class GrantGateway {

    @Inject
    Grants grants;

    @Inject
    Gateways gateways;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** From now on these projects may use it and no others; what others queued already still goes out over it. */
    public void grantOnlyTo(long gatewayId, Set<ProjectId> projects) {
        String name = gateways.shared(gatewayId).getName();
        grants.open(gatewayId).stream()
                .filter(project -> !projects.contains(project))
                .forEach(project -> withdraw(gatewayId, project, name));
        projects.forEach(project -> grant(gatewayId, project, name));
    }

    /** From now on this project may use it too. */
    public void grantTo(long gatewayId, ProjectId project) {
        grant(gatewayId, project, gateways.shared(gatewayId).getName());
    }

    private void withdraw(long gatewayId, ProjectId project, String name) {
        grants.locked(gatewayId, project).withdraw(caller.get().label(), clock.instant());
        audit.record(Deed.in(project, "grant.withdrawn", name));
    }

    private void grant(long gatewayId, ProjectId project, String name) {
        GatewayGrant grant = grants.locked(gatewayId, project);
        grant.offer(caller.get().label(), clock.instant());
        grant.accept(caller.get().label(), clock.instant());
        audit.record(Deed.in(project, "grant.accepted", name));
    }
}
