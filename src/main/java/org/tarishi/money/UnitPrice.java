package org.tarishi.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** What one unit costs, such as a segment: as fine as the contract says, so it is no {@link Money} yet. */
public record UnitPrice(BigDecimal amount, Currency currency) {

    private static final int FINEST = 8;

    /** @param currency ISO 4217, such as {@code KES} */
    public static UnitPrice of(String amount, String currency) {
        return new UnitPrice(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /** What so many units cost, rounded once to the currency (half up, pricing.md R16). */
    public Money times(long units) {
        BigDecimal exact = amount.multiply(BigDecimal.valueOf(units));
        return new Money(exact.setScale(Money.digitsOf(currency), RoundingMode.HALF_UP), currency);
    }

    /** For people: {@code KES 0.80}, {@code USD 0.0083}. */
    public String text(Locale reader) {
        NumberFormat format = NumberFormat.getNumberInstance(reader);
        format.setMinimumFractionDigits(Money.digitsOf(currency));
        format.setMaximumFractionDigits(FINEST);
        return currency.getCurrencyCode() + '\u00a0' + format.format(amount);
    }
}
