package org.tarishi.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * An amount that can be paid: never finer than the smallest unit of its currency.
 *
 * @param amount at the scale of the currency: 2 for KES, 0 for XOF
 */
public record Money(BigDecimal amount, Currency currency) {

    /** @throws ArithmeticException when the amount is finer than the currency */
    public Money {
        amount = amount.setScale(digitsOf(currency), RoundingMode.UNNECESSARY);
    }

    /** @param currency ISO 4217, such as {@code KES} */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /** Digits after the point; 0 also for units such as gold, which have no smallest one. */
    public static int digitsOf(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /** @throws IllegalArgumentException for another currency */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** @throws IllegalArgumentException for another currency */
    public Money minus(Money other) {
        return plus(new Money(other.amount.negate(), other.currency));
    }

    /** For people: {@code KES 30,000.00} in one line; the code rather than a sign, which many currencies share. */
    public String text(Locale reader) {
        NumberFormat format = NumberFormat.getNumberInstance(reader);
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return currency.getCurrencyCode() + '\u00a0' + format.format(amount);
    }

    /** {@code KES 30000.00}. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }
}
