package org.tarishi.onboarding.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.ReasonCode;
import org.tarishi.onboarding.Remark;
import org.tarishi.onboarding.RequestHistory;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.request.Remarks;
import org.tarishi.onboarding.request.RequestRemark;
import org.tarishi.platform.RuleBroken;

/** Collects what a reviewer wants to ask, one answer of the form after the other, before all is asked at once. */
@Stateless
public class WriteRemark {

    private static final int SHORTEST = 10;

    /** Where no reason code says it. */
    private static final int SHORTEST_OTHER = 30;

    private static final int LONGEST = 1000;

    @Inject
    Requests requests;

    @Inject
    RequestHistory history;

    @Inject
    Remarks remarks;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @throws RuleBroken at {@code remarks}; when it is not in review */
    @NeedsPlatform
    public void write(long requestId, Remark remark) {
        demandReview(requestId);
        int least = remark.code() == ReasonCode.OTHER ? SHORTEST_OTHER : SHORTEST;
        if (remark.text().length() < least) {
            throw RuleBroken.at("remarks", "rule.request.text-too-short", least);
        }
        if (remark.text().length() > LONGEST) {
            throw RuleBroken.at("remarks", "rule.answer.too-long", LONGEST);
        }
        remarks.add(requestId, remark, caller.get().label(), clock.instant());
    }

    /** What is collected and not asked yet, oldest first. */
    @NeedsPlatform
    public List<RequestRemark> collected(long requestId) {
        requests.get(requestId);
        return remarks.drafts(requestId);
    }

    @NeedsPlatform
    public void remove(long requestId, long id) {
        demandReview(requestId);
        remarks.remove(requestId, id);
    }

    private void demandReview(long requestId) {
        GatewayRequest request = requests.get(requestId);
        if (request.getState() != RequestState.IN_REVIEW) {
            throw history.meanwhile(request);
        }
    }
}
