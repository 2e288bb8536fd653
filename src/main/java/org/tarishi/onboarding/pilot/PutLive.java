package org.tarishi.onboarding.pilot;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.LaunchStep;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.PilotFigures;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Ends a pilot that went well: the caps go, the catalogue names the gateway, and its projects are asked to route over it. */
@Stateless
public class PutLive {

    @Inject
    TriedGateways tried;

    @Inject
    Pilots pilots;

    @Inject
    PilotTraffic traffic;

    @Inject
    AdvanceRequest advance;

    @Inject
    PilotGateway gateway;

    @Inject
    OfferLive offers;

    /** @throws RuleBroken with every criterion that is not met */
    @NeedsPlatform(PlatformRole.APPROVER)
    public void putLive(long id, long seen) {
        TriedGateway now = tried.of(id);
        Pilot pilot = pilots.of(id).orElseThrow(() -> new NotFound("pilot of " + id));
        PilotFigures figures = traffic.figures(now, pilot);
        advance.onPlatform(id, seen, Move.GO_LIVE, new LaunchStep.GoLive(now.configuration(), figures));
        gateway.goLive(now.id());
        offers.offer(now, pilot, figures);
    }
}
