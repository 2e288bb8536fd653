package org.tarishi.onboarding.sourcing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * From how many messages a month on a quote is cheaper than another way, such as an international route.
 *
 * @param fixed a month, set-up spread over a year
 * @param perMessage what one more message costs
 * @param segments of a message
 */
record BreakEven(BigDecimal fixed, BigDecimal perMessage, int segments) {

    /** Empty when it never is, since a message costs as much or more. */
    Optional<Long> against(BigDecimal pricePerSegment) {
        BigDecimal saved =
                pricePerSegment.multiply(BigDecimal.valueOf(segments)).subtract(perMessage);
        return saved.signum() <= 0
                ? Optional.empty()
                : Optional.of(fixed.divide(saved, 0, RoundingMode.CEILING).longValueExact());
    }
}
