package org.tarishi.onboarding.sourcing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A quote as the cost model reads it: whatever it does not say costs nothing here, and is marked in the comparison.
 *
 * @param operators those it covers
 * @param once due before the first message and not given back: set-up and the regulator's fees
 * @param deposit due before the first message and given back at the end
 * @param rental a month, in advance
 * @param minimum what the usage of a month costs at least
 * @param minimumMessages how many sent messages of a month are paid at least
 * @param reportFee for each message sent
 * @param taxPercent on top of everything but the deposit; 0 where it is included
 */
record QuoteTerms(
        Currency currency,
        LocalDate validUntil,
        List<String> operators,
        BigDecimal once,
        BigDecimal deposit,
        BigDecimal rental,
        BigDecimal minimum,
        long minimumMessages,
        BigDecimal reportFee,
        BigDecimal taxPercent,
        List<PriceLine> lines) {

    private static final Set<PriceLine.Direction> SENT =
            EnumSet.of(PriceLine.Direction.MT, PriceLine.Direction.FREE_MT);

    /** The dearest price of what is sent, before any volume lowers it; empty where none is named. */
    Optional<BigDecimal> dearestSent() {
        return lines.stream()
                .filter(line -> SENT.contains(line.direction()) && line.from() == 1)
                .map(PriceLine::price)
                .max(Comparator.naturalOrder());
    }
}
