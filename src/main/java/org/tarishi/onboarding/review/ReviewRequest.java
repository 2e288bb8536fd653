package org.tarishi.onboarding.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.Remark;
import org.tarishi.onboarding.ReviewStep;
import org.tarishi.onboarding.request.Remarks;
import org.tarishi.onboarding.request.RequestRemark;
import org.tarishi.platform.RuleBroken;

/** Decides on a request in review. */
@Stateless
public class ReviewRequest {

    @Inject
    AdvanceRequest advance;

    @Inject
    Findings findings;

    @Inject
    Remarks remarks;

    @Inject
    WriteRemark writing;

    @Inject
    Gateways gateways;

    @Inject
    Clock clock;

    /** Passes it on to sourcing, once its list is settled. */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void pass(long id, long seen) {
        advance.onPlatform(id, seen, Move.START_SOURCING, new ReviewStep.PassReview(findings.unsettled(id)));
    }

    /**
     * Asks all that was collected, and the last remark too where there is one that was not added yet.
     *
     * @throws RuleBroken at {@code remarks} or {@code due}; then nothing is asked and what was collected stays
     */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void askBack(long id, long seen, Optional<Remark> last, LocalDate due) {
        last.ifPresent(remark -> writing.write(id, remark));
        List<Remark> all =
                remarks.drafts(id).stream().map(RequestRemark::remark).toList();
        advance.onPlatform(id, seen, Move.ASK_BACK, new ReviewStep.AskBack(all, due));
        remarks.ask(id, clock.instant());
    }

    @NeedsPlatform(PlatformRole.ADMIN)
    public void reject(long id, long seen, ReviewStep.Reject decision) {
        advance.onPlatform(id, seen, Move.REJECT, decision);
    }

    @NeedsPlatform(PlatformRole.ADMIN)
    public void offerAlternative(long id, long seen, ReviewStep.OfferAlternative offer) {
        String name = offer.gatewayId().map(this::nameOfShared).orElse("");
        String comparison = name.isEmpty() ? offer.comparison() : name + ": " + offer.comparison();
        advance.onPlatform(
                id, seen, Move.OFFER_ALTERNATIVE, new ReviewStep.OfferAlternative(offer.gatewayId(), comparison));
    }

    private String nameOfShared(long gatewayId) {
        return gateways.find(gatewayId)
                .filter(gateway -> gateway.isShared() && !gateway.isDeleted())
                .map(Gateway::getName)
                .orElseThrow(() -> RuleBroken.at("gateway", "rule.request.alternative-gone"));
    }
}
