package org.tarishi.onboarding.sourcing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.money.Money;

/**
 * What a quote comes to at the asked traffic. Each month is rounded once, to the currency (half up); everything else is
 * added up from the months.
 *
 * <p>Due before the first message: set-up, the regulator's fees, the deposit, and the first month's rental, since rentals are
 * paid in advance. A month then pays its messages, at least the minimum, and the next month's rental.
 */
final class CostModel {

    private static final BigDecimal PER_CENT = new BigDecimal(100);
    private static final int PRICE_DIGITS = 4;

    private final QuoteTerms terms;
    private final AskedTraffic asked;
    private final Usage usage;
    private final int segments;

    private CostModel(QuoteTerms terms, AskedTraffic asked, int segments) {
        this.terms = terms;
        this.asked = asked;
        this.segments = segments;
        this.usage = new Usage(terms.lines(), asked.operators(), segments);
    }

    static Outlook of(QuoteTerms terms, AskedTraffic asked, int segments) {
        return new CostModel(terms, asked, segments).outlook();
    }

    private Outlook outlook() {
        List<Money> flow = new ArrayList<>();
        flow.add(taxed(terms.once().add(terms.rental())).plus(money(terms.deposit())));
        for (int month = 1; month <= AskedTraffic.MONTHS; month++) {
            BigDecimal next = month < AskedTraffic.MONTHS ? terms.rental() : BigDecimal.ZERO;
            flow.add(taxed(usage(month).add(next)));
        }
        Money spent = flow.stream().reduce(money(BigDecimal.ZERO), Money::plus);
        Money deposit = money(terms.deposit());
        Money total = spent.minus(deposit);
        return new Outlook(total, flow, deposit, perDelivered(total), usage.missing(), breakEven());
    }

    private BigDecimal usage(int month) {
        long sent = asked.sent().get(month - 1);
        BigDecimal inbound = usage.received(asked.inbound(), asked.received().get(month - 1));
        BigDecimal shortfall = priceOfOne().multiply(BigDecimal.valueOf(Math.max(0, terms.minimumMessages() - sent)));
        return sending(sent).add(inbound).add(shortfall).max(terms.minimum());
    }

    private BigDecimal sending(long sent) {
        return usage.sent(asked.outbound(), sent).add(terms.reportFee().multiply(BigDecimal.valueOf(sent)));
    }

    /** What a message that is paid but not sent costs. */
    private BigDecimal priceOfOne() {
        return terms.minimumMessages() == 0 ? BigDecimal.ZERO : sending(1);
    }

    private Optional<BigDecimal> perDelivered(Money total) {
        long delivered = Usage.delivered(asked.sentInAll());
        return delivered == 0
                ? Optional.empty()
                : Optional.of(total.amount().divide(BigDecimal.valueOf(delivered), PRICE_DIGITS, RoundingMode.HALF_UP));
    }

    private BreakEven breakEven() {
        BigDecimal fixed = terms.once()
                .divide(BigDecimal.valueOf(AskedTraffic.MONTHS), PRICE_DIGITS, RoundingMode.HALF_UP)
                .add(terms.rental());
        return new BreakEven(withTax(fixed), withTax(sending(1)), segments);
    }

    private Money taxed(BigDecimal amount) {
        return money(withTax(amount));
    }

    private BigDecimal withTax(BigDecimal amount) {
        return amount.add(amount.multiply(terms.taxPercent()).divide(PER_CENT));
    }

    private Money money(BigDecimal amount) {
        return new Money(amount.setScale(Money.digitsOf(terms.currency()), RoundingMode.HALF_UP), terms.currency());
    }
}
