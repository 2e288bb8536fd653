package org.tarishi.onboarding.figures;

import java.math.BigDecimal;

/**
 * How long something took, in days.
 *
 * @param of what it is about
 * @param count how many stays it is made of
 * @param median what half of them did not exceed
 * @param mostly what four in five did not exceed
 */
public record Took(String of, long count, BigDecimal median, BigDecimal mostly) {}
