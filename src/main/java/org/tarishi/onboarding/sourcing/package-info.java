/**
 * Step 3 of 5 of onboarding: administrators ask providers for quotes, compare what each would cost at the asked volumes, and
 * put one before the owner. Before: {@link org.tarishi.onboarding.review}.
 *
 * <p>Invariant: an offered quote says every price that the asked traffic needs, so that its twelve months' cost is known, and
 * it is not changed while it lies before the owner.
 */
@NullMarked
package org.tarishi.onboarding.sourcing;

import org.jspecify.annotations.NullMarked;
