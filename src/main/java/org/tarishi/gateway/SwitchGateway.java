package org.tarishi.gateway;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;

/** Pauses, resumes, drains or deletes a project's own gateway, or one of the platform. Doing it twice is the same as once. */
@Stateless
public class SwitchGateway {

    private static final String BY_A_PERSON = "paused.by-a-person";

    @Inject
    Gateways gateways;

    @Inject
    Clock clock;

    @Inject
    Event<GatewayChanged> changes;

    @Needs(Permission.MANAGE_GATEWAYS)
    public void pause(ProjectId project, long id) {
        pause(gateways.own(project, id));
    }

    /** One that the platform shares. */
    @NeedsPlatform
    public void pauseShared(long id) {
        pause(gateways.shared(id));
    }

    private void pause(Gateway gateway) {
        pause(gateway, BY_A_PERSON);
    }

    /**
     * One that the platform shares, for verbs that have asked their caller.
     *
     * @param reason code of the sentence that says why
     */
    public void stop(long id, String reason) {
        pause(gateways.shared(id), reason);
    }

    private void pause(Gateway gateway, String reason) {
        gateway.pause(reason);
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.PAUSED));
    }

    /** Also ends a hold, so that what waits goes out at once. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void resume(ProjectId project, long id) {
        resume(gateways.own(project, id));
    }

    /** One that the platform shares. */
    @NeedsPlatform
    public void resumeShared(long id) {
        resume(gateways.shared(id));
    }

    /** As {@link #resumeShared}, for verbs that have asked their caller. */
    public void start(long id) {
        resume(gateways.shared(id));
    }

    private void resume(Gateway gateway) {
        gateway.resume();
        gateways.lockedHealth(gateway.getId()).release(clock.instant());
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.RESUMED));
    }

    /** No new messages go over it, what waits goes out, and then it pauses by itself. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void drain(ProjectId project, long id) {
        drain(gateways.own(project, id));
    }

    /** One that the platform shares. */
    @NeedsPlatform
    public void drainShared(long id) {
        drain(gateways.shared(id));
    }

    private void drain(Gateway gateway) {
        gateway.drain();
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.DRAINED));
    }

    /** Messages that wait for it stay in the outbox until their validity ends or they are cancelled. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void delete(ProjectId project, long id) {
        delete(gateways.own(project, id));
    }

    /** One that the platform shares. */
    @NeedsPlatform
    public void deleteShared(long id) {
        delete(gateways.shared(id));
    }

    private void delete(Gateway gateway) {
        gateway.delete();
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.DELETED));
    }
}
