package org.tarishi.onboarding.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.ReviewStep;

/** Decides on a request in review. */
@Stateless
public class ReviewRequest {

    @Inject
    AdvanceRequest advance;

    @Inject
    Findings findings;

    /** Passes it on to sourcing, once its list is settled. */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void pass(long id, long seen) {
        advance.onPlatform(id, seen, Move.START_SOURCING, new ReviewStep.PassReview(findings.unsettled(id)));
    }

    @NeedsPlatform(PlatformRole.ADMIN)
    public void askBack(long id, long seen, ReviewStep.AskBack question) {
        advance.onPlatform(id, seen, Move.ASK_BACK, question);
    }

    @NeedsPlatform(PlatformRole.ADMIN)
    public void reject(long id, long seen, ReviewStep.Reject decision) {
        advance.onPlatform(id, seen, Move.REJECT, decision);
    }

    @NeedsPlatform(PlatformRole.ADMIN)
    public void offerAlternative(long id, long seen, ReviewStep.OfferAlternative offer) {
        advance.onPlatform(id, seen, Move.OFFER_ALTERNATIVE, offer);
    }
}
