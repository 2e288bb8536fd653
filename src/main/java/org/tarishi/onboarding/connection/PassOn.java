package org.tarishi.onboarding.connection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.gateway.SwitchGateway;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.LaunchStep;
import org.tarishi.onboarding.Move;

/** The move from connecting to testing; from then on messages go over the gateway, so that it can be tested. */
@Stateless
public class PassOn {

    @Inject
    AdvanceRequest advance;

    @Inject
    SwitchGateway switches;

    @NeedsPlatform
    public void on(long requestId, long seen, LaunchStep.Connect step) {
        advance.onPlatform(requestId, seen, Move.CONNECT, step);
        switches.resumeShared(step.gatewayId());
    }
}
