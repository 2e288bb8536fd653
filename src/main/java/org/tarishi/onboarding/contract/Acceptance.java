package org.tarishi.onboarding.contract;

import java.math.BigDecimal;
import org.tarishi.onboarding.BargainStep;
import org.tarishi.onboarding.sourcing.Typed;

/**
 * The owner's yes as it was typed.
 *
 * @param total typed by hand, so that it was read
 * @param understood that costs before going live are not given back
 */
public record Acceptance(String budgetCode, String monthlyCap, String total, boolean understood) {

    private static final BigDecimal NO_AMOUNT = BigDecimal.ONE.negate();

    /** What is no amount is refused at its field like a wrong one, together with all other faults. */
    BargainStep.AcceptQuote step() {
        return new BargainStep.AcceptQuote(
                budgetCode.strip(),
                Typed.amount(monthlyCap).orElse(NO_AMOUNT),
                Typed.amount(total).orElse(NO_AMOUNT),
                understood);
    }
}
