/**
 * Step 5 of 5 of onboarding before real traffic: the product itself tests the gateway of a request, by the checks in
 * {@link org.tarishi.onboarding.certification.bench.CheckId}, and people confirm what only eyes can see. Before:
 * {@link org.tarishi.onboarding.connection}.
 *
 * <p>Invariant: only a run in which no blocking check failed, none waits, and the configuration was the same at its beginning
 * and its end certifies a gateway.
 */
@NullMarked
package org.tarishi.onboarding.certification;

import org.jspecify.annotations.NullMarked;
