package org.tarishi.onboarding;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the pilot's real traffic was like.
 *
 * @param days whole days since the pilot began
 * @param sent messages handed over
 * @param received texts that came in
 * @param delivered share of final reports that say delivered, 0 to 1
 * @param lost inbound texts known to be lost
 * @param blockers open incidents and remarks that forbid going live
 * @param billDeviation provider's statement against our ledger, 0.05 = 5 %; empty while there is no statement
 * @param sends whether the gateway was asked for to send; {@code receives}, to receive: what it is not for is not asked of it
 * @param wanted share that must be delivered in the country, 0 to 1
 */
public record PilotFigures(
        long days,
        long sent,
        long received,
        BigDecimal delivered,
        long lost,
        long blockers,
        Optional<BigDecimal> billDeviation,
        boolean sends,
        boolean receives,
        BigDecimal wanted) {

    private static final BigDecimal USUAL = new BigDecimal("0.90");

    /** Of a gateway for both directions, where a country asks for what is usual. */
    public PilotFigures(
            long days,
            long sent,
            long received,
            BigDecimal delivered,
            long lost,
            long blockers,
            Optional<BigDecimal> billDeviation) {
        this(days, sent, received, delivered, lost, blockers, billDeviation, true, true, USUAL);
    }
}
