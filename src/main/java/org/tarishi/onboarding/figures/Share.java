package org.tarishi.onboarding.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole. */
public record Share(String of, long part, long whole) {

    private static final int DIGITS = 4;

    /** Between 0 and 1; empty when there is no whole. */
    public Optional<BigDecimal> value() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP));
    }
}
