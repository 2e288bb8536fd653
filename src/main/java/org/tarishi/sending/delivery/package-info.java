/**
 * Step 5 of 5 of sending: what gateways report later. Before: {@link org.tarishi.sending.dispatch}.
 *
 * <p>Invariant: reports may come early, twice or out of order; an early one is parked, never dropped, and a state only
 * moves forward.
 */
@NullMarked
package org.tarishi.sending.delivery;

import org.jspecify.annotations.NullMarked;
