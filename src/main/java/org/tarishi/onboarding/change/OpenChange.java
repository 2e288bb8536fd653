package org.tarishi.onboarding.change;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.Actor;
import org.tarishi.onboarding.Actors;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestKind;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Somebody opens a change of a gateway that is live (T32). */
@Stateless
public class OpenChange {

    @Inject
    Requests requests;

    @Inject
    BeginChange changes;

    @Inject
    Actors actors;

    /** @throws RuleBroken at {@code kind}, or when the request is not live */
    @Needs(Permission.REQUEST_GATEWAYS)
    public GatewayRequest inProject(ProjectId project, long liveId, RequestKind kind) {
        requests.get(project, liveId);
        return open(locked(liveId), kind, actors.inProject(project));
    }

    /** As {@link #inProject}, in the name of whoever asked for the gateway: their project hands it in. */
    @NeedsPlatform(PlatformRole.ADMIN)
    public GatewayRequest onPlatform(long liveId, RequestKind kind) {
        GatewayRequest live = locked(liveId);
        return open(live, kind, requesterOf(live));
    }

    static Actor requesterOf(GatewayRequest live) {
        return new Actor(live.getRequesterId(), "", Set.of());
    }

    private GatewayRequest open(GatewayRequest live, RequestKind kind, Actor requester) {
        if (live.getState() != RequestState.LIVE || kind == RequestKind.NEW) {
            throw RuleBroken.at("", "rule.request.not-now", live.getReference());
        }
        requests.changesOf(live.getId()).stream()
                .filter(change -> change.origin().kind() == kind && isUnderWay(change))
                .findFirst()
                .ifPresent(change -> {
                    throw RuleBroken.at("kind", "rule.change.under-way", change.getReference());
                });
        return changes.begin(live, kind, requester);
    }

    static boolean isUnderWay(GatewayRequest change) {
        return !change.getState().isClosed() && change.getState() != RequestState.LIVE;
    }

    private GatewayRequest locked(long id) {
        return requests.locked(id).orElseThrow(() -> new NotFound("request " + id));
    }
}
