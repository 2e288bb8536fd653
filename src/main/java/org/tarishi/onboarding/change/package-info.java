/**
 * Beside the flow: what changes about a gateway that is live. Nothing live is edited: a change is a request of its own that
 * begins with the answers and papers of the one it follows, and goes the same way.
 *
 * <p>Invariant: of each kind only one change of a gateway is under way.
 */
@NullMarked
package org.tarishi.onboarding.change;

import org.jspecify.annotations.NullMarked;
