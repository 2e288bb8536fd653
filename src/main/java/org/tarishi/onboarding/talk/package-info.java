/**
 * Beside the flow: what project and platform say to each other about a request. The other side is told as of any
 * {@link org.tarishi.onboarding.notice}.
 *
 * <p>Invariant: what was said is never changed; a note of the platform for itself is never shown to a project.
 */
@NullMarked
package org.tarishi.onboarding.talk;

import org.jspecify.annotations.NullMarked;
