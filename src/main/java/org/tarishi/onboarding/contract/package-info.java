/**
 * Beside the flow, between {@link org.tarishi.onboarding.sourcing} and the connection: the owner accepts the quote, the
 * contract is signed, operators approve one by one, papers come in and expire, and the provider assigns numbers.
 *
 * <p>Invariant: nobody accepts a quote that they wrote or whose validity is over, and nothing is connected before an operator
 * has approved and a number is there.
 */
@NullMarked
package org.tarishi.onboarding.contract;

import org.jspecify.annotations.NullMarked;
