package org.tarishi.onboarding.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestHistory;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.RuleBroken;

/** Writes down what was found of a point of the list. */
@Stateless
public class CheckPoint {

    private static final int SHORTEST_REASON = 10;

    @Inject
    Requests requests;

    @Inject
    RequestHistory history;

    @Inject
    Findings findings;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws RuleBroken at {@code reason} where a point is failed or waived without one; when it is not in review; when
     *     somebody else has found something of the same point since it was looked at
     */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void check(long requestId, CheckedPoint said) {
        GatewayRequest request = requests.get(requestId);
        if (request.getState() != RequestState.IN_REVIEW) {
            throw history.meanwhile(request);
        }
        if (said.verdict() != Verdict.PASSED && said.reason().length() < SHORTEST_REASON) {
            throw RuleBroken.at("reason", "rule.request.text-too-short", SHORTEST_REASON);
        }
        Finding finding = findings.at(requestId, said.point());
        finding.demandUnchangedSince(said.seen());
        finding.find(said.verdict(), said.reason(), caller.get().label(), clock.instant());
    }
}
