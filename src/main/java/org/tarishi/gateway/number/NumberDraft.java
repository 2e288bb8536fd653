package org.tarishi.gateway.number;

import java.util.Optional;
import org.tarishi.money.Money;

/**
 * A number as somebody typed it, whatever that was.
 *
 * @param operators with commas between; empty for all of the country
 * @param leaseStart ISO 8601, such as {@code 2026-11-25}; so is {@code leaseEnd}
 * @param rental the amount a month, in {@code currency}
 */
public record NumberDraft(
        String kind,
        String address,
        String country,
        String operators,
        String payer,
        String leaseStart,
        String leaseEnd,
        String rental,
        String currency,
        String perSecond) {

    static NumberDraft of(NumberTerms terms) {
        Optional<Money> rental = terms.rental();
        return new NumberDraft(
                terms.kind().name(),
                terms.address(),
                terms.country(),
                String.join(GatewayNumber.BETWEEN_OPERATORS, terms.operators()),
                terms.payer().name(),
                terms.lease().start().map(Object::toString).orElse(""),
                terms.lease().end().map(Object::toString).orElse(""),
                rental.map(rent -> rent.amount().toPlainString()).orElse(""),
                rental.map(rent -> rent.currency().getCurrencyCode()).orElse(""),
                terms.perSecond().signum() == 0
                        ? ""
                        : terms.perSecond().stripTrailingZeros().toPlainString());
    }
}
