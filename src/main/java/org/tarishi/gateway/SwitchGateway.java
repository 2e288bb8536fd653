package org.tarishi.gateway;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;

/** Pauses, resumes, drains or deletes a project's own gateway. Doing it twice is the same as once. */
@Stateless
public class SwitchGateway {

    private static final String BY_A_PERSON = "paused.by-a-person";

    @Inject
    Gateways gateways;

    @Inject
    Event<GatewayChanged> changes;

    @Needs(Permission.MANAGE_GATEWAYS)
    public void pause(ProjectId project, long id) {
        Gateway gateway = gateways.own(project, id);
        gateway.pause(BY_A_PERSON);
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.PAUSED));
    }

    /** Also ends a hold, so that what waits goes out at once. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void resume(ProjectId project, long id) {
        Gateway gateway = gateways.own(project, id);
        gateway.resume();
        gateways.lockedHealth(id).release();
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.RESUMED));
    }

    /** No new messages go over it, what waits goes out, and then it pauses by itself. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void drain(ProjectId project, long id) {
        Gateway gateway = gateways.own(project, id);
        gateway.drain();
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.DRAINED));
    }

    /** Messages that wait for it stay in the outbox until their validity ends or they are cancelled. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void delete(ProjectId project, long id) {
        Gateway gateway = gateways.own(project, id);
        gateway.delete();
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.DELETED));
    }
}
