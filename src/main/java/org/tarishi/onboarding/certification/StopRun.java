package org.tarishi.onboarding.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.NotFound;

/** Stops the run of a request that is under way. Twice is the same as once. */
@Stateless
public class StopRun {

    @Inject
    Requests requests;

    @Inject
    Runs runs;

    @Inject
    SettleRun settle;

    @Inject
    Audit audit;

    @NeedsPlatform(PlatformRole.ADMIN)
    public void stop(long requestId) {
        GatewayRequest request = requests.find(requestId).orElseThrow(() -> new NotFound("request " + requestId));
        runs.last(requestId).filter(run -> run.getState().isOpen()).ifPresent(run -> {
            settle.abort(run.getId(), "by-a-person");
            audit.record(Deed.in(request.project(), "certification.stopped", request.getReference()));
        });
    }
}
