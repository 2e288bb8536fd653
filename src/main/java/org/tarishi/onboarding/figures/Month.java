package org.tarishi.onboarding.figures;

/**
 * What happened to requests in a month.
 *
 * @param month of UTC: {@code 2026-11}
 * @param ended closed without a gateway
 */
public record Month(String month, long handedIn, long live, long ended) {}
