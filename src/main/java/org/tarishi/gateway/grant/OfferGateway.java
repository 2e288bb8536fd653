package org.tarishi.gateway.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.project.Project;
import org.tarishi.project.Projects;

/** Offers a shared gateway to a project, or takes it back. Doing it twice is the same as once. */
@Stateless
public class OfferGateway {

    @Inject
    Grants grants;

    @Inject
    Gateways gateways;

    @Inject
    Projects projects;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @throws RuleBroken at {@code project} while it is in the making, or on trial for the projects of the trial alone */
    @NeedsPlatform
    public void offer(long gatewayId, ProjectId to) {
        Gateway gateway = gateways.shared(gatewayId);
        if (gateway.admission().isForTests() || grants.isOnTrial(gatewayId)) {
            throw RuleBroken.at("project", "rule.grant.on-trial", gateway.getName());
        }
        Project project = projects.find(to).orElseThrow(() -> new NotFound("project " + to));
        grants.locked(gatewayId, project.id()).offer(caller.get().label(), clock.instant());
        audit.record(Deed.in(to, "grant.offered", gateway.getName()));
    }

    /** What the project queued already still goes out over it. */
    @NeedsPlatform
    public void withdraw(long grantId) {
        GatewayGrant grant = grants.locked(grantId);
        grant.withdraw(caller.get().label(), clock.instant());
        String name = gateways.shared(grant.getGatewayId()).getName();
        audit.record(Deed.in(grant.project(), "grant.withdrawn", name));
    }
}
