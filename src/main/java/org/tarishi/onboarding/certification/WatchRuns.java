package org.tarishi.onboarding.certification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Begins the runs that this node can carry out, and ends those whose node has gone. */
@ApplicationScoped
public class WatchRuns {

    @Inject
    Runs runs;

    @Inject
    PerformRun perform;

    @Inject
    SettleRun settle;

    @Inject
    GatewayInTest gateway;

    @Inject
    HearCodes codes;

    @Resource
    ManagedExecutorService threads;

    void look() {
        runs.in(RunState.QUEUED).stream()
                .filter(run -> gateway.isReachable(run.getGatewayId()))
                .map(CertificationRun::getId)
                .forEach(id -> threads.execute(() -> perform.perform(id)));
        runs.in(RunState.RUNNING).forEach(codes::listen);
        runs.expire();
        runs.silent().forEach(id -> settle.abort(id, "node-gone"));
    }
}
