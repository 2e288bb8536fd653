/**
 * Beside the flow: what a month's messages over a request's gateway cost beside the cap that the owner set. It is counted
 * and told, nothing is stopped: a clinic's reminders do not end because a month was a busy one.
 *
 * <p>Invariant: of each mark of a month people are told once.
 */
@NullMarked
package org.tarishi.onboarding.spend;

import org.jspecify.annotations.NullMarked;
