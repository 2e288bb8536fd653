/**
 * Beside the flow: reminds those whose turn it is when a request has stood too long (onboarding.md section 1.4). Told as every
 * {@link org.tarishi.onboarding.notice}.
 *
 * <p>Invariant: each reminder comes once for each time a request enters a state, and none while it is on hold.
 */
@NullMarked
package org.tarishi.onboarding.notice.reminder;

import org.jspecify.annotations.NullMarked;
