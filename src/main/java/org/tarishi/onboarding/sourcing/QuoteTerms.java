package org.tarishi.onboarding.sourcing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

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
        List<PriceLine> lines) {}
