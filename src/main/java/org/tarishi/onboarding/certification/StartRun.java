package org.tarishi.onboarding.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.certification.bench.TestPhone;
import org.tarishi.platform.Fault;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Starts a certification run: it is carried out in the background, on a node that reaches the gateway. */
@Stateless
public class StartRun {

    private static final int SHORTEST_REASON = 10;

    @Inject
    Requests requests;

    @Inject
    Runs runs;

    @Inject
    LayOutRun layOut;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    /**
     * @param unattended why nobody reads any phone; needed only then
     * @return the run's id
     * @throws RuleBroken at {@code phones}, {@code unattended}, or about the whole
     */
    @NeedsPlatform(PlatformRole.ADMIN)
    public long start(long requestId, List<TestPhone> phones, String unattended) {
        GatewayRequest request = requests.locked(requestId).orElseThrow(() -> new NotFound("request " + requestId));
        long gatewayId = demandTestable(request);
        demandPhones(phones, unattended.strip());
        RunOrder order = new RunOrder(gatewayId, phones, unattended.strip());
        CertificationRun run = layOut.queue(request, order, (Caller.Person) caller.get());
        audit.record(Deed.in(request.project(), "certification.started", request.getReference())
                .with(Long.toString(run.getId())));
        return run.getId();
    }

    private long demandTestable(GatewayRequest request) {
        if (request.getState() != RequestState.TESTING) {
            throw RuleBroken.at("", "rule.certification.not-testing", request.getReference());
        }
        if (request.standstill().isOn()) {
            throw RuleBroken.at("", "rule.certification.on-hold", request.getReference());
        }
        if (runs.last(request.getId()).filter(run -> run.getState().isOpen()).isPresent()) {
            throw RuleBroken.at("", "rule.certification.runs-already", request.getReference());
        }
        return request.certificate()
                .gatewayId()
                .orElseThrow(() -> RuleBroken.at("", "rule.certification.no-gateway", request.getReference()));
    }

    private static void demandPhones(List<TestPhone> phones, String unattended) {
        List<Fault> faults = new ArrayList<>();
        if (phones.stream().noneMatch(TestPhone::receives)) {
            faults.add(Fault.at("phones", "rule.certification.no-phone"));
        } else if (phones.stream().noneMatch(TestPhone::attended) && unattended.length() < SHORTEST_REASON) {
            faults.add(Fault.at("unattended", "rule.certification.unattended", SHORTEST_REASON));
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
    }
}
