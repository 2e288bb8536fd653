package org.tarishi.onboarding.certification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Puts a name under the result of a run. */
@Stateless
public class SignResult {

    @Inject
    Requests requests;

    @Inject
    Runs runs;

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @throws RuleBroken while there is no result, or when somebody has signed it already */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void sign(long requestId) {
        GatewayRequest request = requests.find(requestId).orElseThrow(() -> new NotFound("request " + requestId));
        CertificationRun run = runs.last(requestId)
                .filter(last -> last.getState() == RunState.PASSED || last.getState() == RunState.FAILED)
                .orElseThrow(() -> RuleBroken.at("", "rule.certification.no-result"));
        if (run.signature().at().isPresent()) {
            throw RuleBroken.at("", "rule.certification.signed", run.signature().getBy());
        }
        Caller.Person person = (Caller.Person) caller.get();
        runs.locked(run.getId()).sign(person.fullName(), clock.instant());
        audit.record(Deed.in(request.project(), "certification.signed", request.getReference()));
    }
}
