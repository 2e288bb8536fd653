package org.tarishi.onboarding.sourcing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.money.Money;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.BargainStep;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.ReviewStep;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Puts a quote before the owner, or gives the request back to its review while none has come in. */
@Stateless
public class SourceRequest {

    @Inject
    AdvanceRequest advance;

    @Inject
    PriceQuotes prices;

    /**
     * @param onlyOne why it stands alone, where it does
     * @throws RuleBroken also when it does not say every price that is needed
     */
    @NeedsPlatform(PlatformRole.ADMIN)
    public void offer(long requestId, long seen, long quoteId, String onlyOne) {
        List<PricedQuote> compared = prices.of(requestId).stream()
                .filter(each -> each.quote().getState() != QuoteState.SUPERSEDED)
                .toList();
        PricedQuote chosen = compared.stream()
                .filter(each -> each.quote().getId() == quoteId)
                .findFirst()
                .orElseThrow(() -> new NotFound("quote " + quoteId));
        demandReady(chosen);
        Money total = chosen.ordinary().total();
        advance.onPlatform(
                requestId,
                seen,
                Move.OFFER_QUOTE,
                new BargainStep.OfferQuote(
                        quoteId,
                        providers(compared),
                        onlyOne,
                        chosen.quote().getValidUntil(),
                        total.amount(),
                        total.currency().getCurrencyCode()));
    }

    @NeedsPlatform(PlatformRole.ADMIN)
    public void backToReview(long requestId, long seen) {
        int quotes = prices.of(requestId).size();
        advance.onPlatform(requestId, seen, Move.BACK_TO_REVIEW, new ReviewStep.BackToReview(quotes));
    }

    private static void demandReady(PricedQuote chosen) {
        if (!chosen.quote().isDraft()) {
            throw RuleBroken.at("quote", "rule.quote.not-now");
        }
        if (!chosen.ordinary().isComplete()) {
            throw RuleBroken.at(
                    "quote", "rule.quote.incomplete", chosen.provider().getName());
        }
    }

    /** Two quotes of one provider are no comparison. */
    private static int providers(List<PricedQuote> compared) {
        return (int) compared.stream()
                .map(each -> each.provider().getId())
                .distinct()
                .count();
    }
}
