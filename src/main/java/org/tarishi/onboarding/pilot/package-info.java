/**
 * Step 5 of 5 of onboarding: an approver lets a certified gateway carry real traffic of a few projects under caps, then
 * puts it live, or takes it back. Before: certification. After: the running gateway's own life.
 *
 * <p>Invariant: while a request is in its pilot, only the projects of the pilot use the gateway, and no more goes over it
 * than its {@link org.tarishi.gateway.limit limit}.
 */
@NullMarked
package org.tarishi.onboarding.pilot;

import org.jspecify.annotations.NullMarked;
