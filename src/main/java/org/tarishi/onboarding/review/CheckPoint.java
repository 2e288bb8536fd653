package org.tarishi.onboarding.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.GatewayRequest;
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
    Findings findings;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @throws RuleBroken at {@code reason} where a point is failed or waived without one; when it is not in review */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void check(long requestId, ReviewPoint point, Verdict verdict, String reason) {
        GatewayRequest request = requests.get(requestId);
        if (request.getState() != RequestState.IN_REVIEW) {
            throw RuleBroken.at("", "rule.request.not-now", request.getReference());
        }
        if (verdict != Verdict.PASSED && reason.strip().length() < SHORTEST_REASON) {
            throw RuleBroken.at("reason", "rule.request.text-too-short", SHORTEST_REASON);
        }
        findings.at(requestId, point).find(verdict, reason.strip(), caller.get().label(), clock.instant());
    }
}
