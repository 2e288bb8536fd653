/**
 * Step 2 of 5 of onboarding: administrators take a request up, go through its list, ask back, offer something that does as
 * well, reject it or pass it. Before: {@link org.tarishi.onboarding.request}.
 *
 * <p>Invariant: no request leaves the review for sourcing while a point of its list is neither passed nor waived with a
 * reason.
 */
@NullMarked
package org.tarishi.onboarding.review;

import org.jspecify.annotations.NullMarked;
