package org.tarishi.onboarding;

import static org.tarishi.onboarding.StepRules.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tarishi.platform.Fault;

/** Steps about money: the offer, its acceptance, the contract. */
public sealed interface BargainStep extends Step {

    /**
     * The quote that is put before the owner.
     *
     * @param quotes how many were compared
     * @param onlyOne why there is a single one; empty if there are more
     * @param total cost of twelve months at the asked volumes
     */
    record OfferQuote(long quoteId, int quotes, String onlyOne, LocalDate validUntil, BigDecimal total, String currency)
            implements BargainStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            boolean enoughLeft = !validUntil.isBefore(Guard.day(at).plusDays(7));
            return rules().that(quotes >= 2 || onlyOne.strip().length() >= 30, "onlyOne", "rule.request.one-quote")
                    .that(enoughLeft, "validUntil", "rule.request.quote-too-short")
                    .that(total.signum() >= 0, "total", "rule.request.total")
                    .faults();
        }

        @Override
        public void leaveMark(GatewayRequest request, Actor actor, Instant at) {
            request.bargain().offer(this, actor);
        }

        @Override
        public String summary() {
            return total.toPlainString() + " " + currency + ", until " + validUntil;
        }
    }

    /**
     * The owner's yes.
     *
     * @param typedTotal the twelve months' cost, typed by hand so that it was read
     * @param understood that costs before going live are not given back
     */
    record AcceptQuote(String budgetCode, BigDecimal monthlyCap, BigDecimal typedTotal, boolean understood)
            implements BargainStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            Bargain bargain = request.bargain();
            return rules().that(!bargain.isBy(actor.accountId()), "", "rule.request.own-quote")
                    .that(bargain.isValidOn(Guard.day(at)), "", "rule.request.quote-lapsed")
                    .text("budgetCode", budgetCode, 1)
                    .that(monthlyCap.signum() > 0, "monthlyCap", "rule.request.cap")
                    .that(bargain.totals(typedTotal), "typedTotal", "rule.request.typed-total")
                    .that(understood, "understood", "rule.request.not-refundable")
                    .faults();
        }

        @Override
        public void leaveMark(GatewayRequest request, Actor actor, Instant at) {
            request.bargain().accept(budgetCode, monthlyCap);
        }

        @Override
        public String summary() {
            return typedTotal.toPlainString() + ", at most " + monthlyCap.toPlainString() + " a month";
        }
    }

    /**
     * A signed contract.
     *
     * @param documentId the file
     * @param filing the regulator's reference; empty where the country asks for none
     * @param setUpCharge owed from now on, in the quote's currency
     */
    record SignContract(
            long documentId, LocalDate signedOn, String filing, boolean filingNeeded, BigDecimal setUpCharge)
            implements BargainStep {
        @Override
        public List<Fault> faults(GatewayRequest request, Actor actor, Instant at) {
            return rules().that(documentId != 0, "document", "rule.request.contract-file")
                    .that(!signedOn.isAfter(Guard.day(at)), "signedOn", "rule.request.signed-later")
                    .that(!filingNeeded || !filing.isBlank(), "filing", "rule.request.filing")
                    .that(setUpCharge.signum() >= 0, "setUpCharge", "rule.request.total")
                    .faults();
        }

        @Override
        public void leaveMark(GatewayRequest request, Actor actor, Instant at) {
            request.bargain().sign(signedOn, setUpCharge);
        }

        @Override
        public String summary() {
            return "signed " + signedOn + (filing.isBlank() ? "" : ", filing " + filing);
        }
    }
}
