package org.tarishi.onboarding.sourcing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarishi.money.Money;

/**
 * What a quote comes to.
 *
 * @param total of twelve months, without the deposit, which comes back
 * @param flow what is due when: before the first message, then in months 1 to 12; the deposit included
 * @param deposit part of what is due first, and given back
 * @param perDelivered total for each message that arrives; empty where none are sent
 * @param missing directions that are asked for and have no price, so that the total is too low
 */
public record Outlook(
        Money total,
        List<Money> flow,
        Money deposit,
        Optional<BigDecimal> perDelivered,
        Set<PriceLine.Direction> missing,
        BreakEven breakEven) {

    /** Due before the first message goes out. */
    public Money beforeFirstMessage() {
        return flow.get(0);
    }

    /** Of that, what does not come back if the gateway never goes live. */
    public Money notGivenBack() {
        return beforeFirstMessage().minus(deposit);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
