package org.tarishi.onboarding.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import org.tarishi.account.Caller;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.Gateways;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.certification.bench.Adapter;
import org.tarishi.onboarding.certification.bench.Bounds;
import org.tarishi.onboarding.certification.bench.CheckId;
import org.tarishi.onboarding.certification.bench.Checks;
import org.tarishi.onboarding.certification.bench.Judgement;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;

/** Writes a run down with every check of the catalogue, those among them that will not be carried out, with the reason. */
@ApplicationScoped
public class LayOutRun {

    private static final String BOUNDS = "tarishi.certification.bounds";

    @Inject
    Gateways gateways;

    @Inject
    GatewayTypes types;

    @Inject
    Checks checks;

    @Inject
    Runs runs;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    CertificationRun queue(GatewayRequest request, RunOrder order, Caller.Person tester) {
        Gateway gateway = gateways.find(order.gatewayId())
                .filter(found -> !found.isDeleted())
                .orElseThrow(() -> new NotFound("gateway " + order.gatewayId()));
        Adapter adapter = Adapter.of(types.named(gateway.getType()));
        CertificationRun run = new CertificationRun(ids.next(), request.getId(), order, adapter, bounds())
                .queue(tester, clock.instant());
        runs.add(run);
        for (CheckId id : CheckId.values()) {
            runs.add(laidOut(run, id));
        }
        return run;
    }

    private static Bounds bounds() {
        return Bounds.read(ConfigProvider.getConfig()
                .getOptionalValue(BOUNDS, String.class)
                .orElse(""));
    }

    private CertificationCheck laidOut(CertificationRun run, CheckId id) {
        CertificationCheck check = new CertificationCheck(ids.next(), run.getId(), id);
        Instant now = clock.instant();
        if (!id.appliesTo(run.getAdapter())) {
            check.judge(Judgement.skipped("not-for-type"), now);
        } else if (id.way() == CheckId.Way.BY_PERSON) {
            check.judge(Judgement.byPerson(), now);
        } else if (checks.find(id).isEmpty()) {
            check.judge(Judgement.skipped("not-built-" + id), now);
        }
        return check;
    }
}
