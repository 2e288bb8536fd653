package org.tarishi.onboarding.contract;

import org.tarishi.gateway.number.NumberTerms;

/** A number that was assigned to a request no longer is; fired in the transaction that says so. */
public record NumberTaken(long requestId, NumberTerms terms) {}
