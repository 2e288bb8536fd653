package org.tarishi.gateway.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** A project accepts a shared gateway that was offered to it, or declines it, also later. */
@Stateless
public class AnswerOffer {

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

    /** @throws RuleBroken {@code rule.grant.gone} when it was taken back or declined meanwhile */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void accept(ProjectId project, long grantId) {
        GatewayGrant grant = grant(project, grantId);
        if (!grant.accept(caller.get().label(), clock.instant())) {
            throw RuleBroken.at("", "rule.grant.gone");
        }
        record(grant, "grant.accepted");
    }

    /** What was queued already still goes out over it. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void decline(ProjectId project, long grantId) {
        GatewayGrant grant = grant(project, grantId);
        grant.decline(caller.get().label(), clock.instant());
        record(grant, "grant.declined");
    }

    private GatewayGrant grant(ProjectId project, long id) {
        GatewayGrant grant = grants.locked(id);
        if (!grant.isOf(project)) {
            throw new NotFound("grant " + id);
        }
        return grant;
    }

    private void record(GatewayGrant grant, String action) {
        String name = gateways.shared(grant.getGatewayId()).getName();
        audit.record(Deed.in(grant.project(), action, name));
    }
}
