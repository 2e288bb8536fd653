package org.tarishi.onboarding.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Keeps the gateway of a run from carrying anything for a while, and lets it carry messages again. */
@Stateless
public class HoldGateway {

    @Inject
    Runs runs;

    @Inject
    GatewayInTest gateway;

    public void hold(long runId) {
        gateway.shut(runs.locked(runId).getGatewayId());
    }

    /** Not when the run was stopped meanwhile: the gateway is shut for good then. */
    public void letGo(long runId) {
        CertificationRun run = runs.locked(runId);
        if (run.getState() == RunState.RUNNING) {
            gateway.open(run.getGatewayId());
        }
    }
}
