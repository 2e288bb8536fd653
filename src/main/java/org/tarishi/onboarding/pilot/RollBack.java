package org.tarishi.onboarding.pilot;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.Step;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sending.outbox.Outbox;

/** Takes a gateway back from its pilot, or within the first days of its life: everything is as it was before. */
@Stateless
public class RollBack {

    @Inject
    TriedGateways tried;

    @Inject
    AdvanceRequest advance;

    @Inject
    FormerRoutes routes;

    @Inject
    PilotGateway gateway;

    @Inject
    Pilots pilots;

    @Inject
    Outbox outbox;

    /** @throws RuleBroken at {@code reason} without one; on the whole when it has been live for too long */
    @NeedsPlatform(PlatformRole.APPROVER)
    public void rollBack(long id, long seen, String reason, Waiting waiting) {
        TriedGateway now = tried.of(id);
        GatewayRequest request = advance.onPlatform(id, seen, Move.ROLL_BACK, new Step.Because(reason));
        if (waiting == Waiting.HOLD) {
            outbox.keepAt(now.id());
        }
        pilots.of(id).ifPresent(routes::restore);
        gateway.rollBack(now.id(), request);
    }
}
