/**
 * The end of a draining: a gateway that takes no new messages and has none waiting is paused.
 *
 * <p>Invariant: it is paused only when nothing waits for it, so nothing is left behind unseen.
 */
@NullMarked
package org.tarishi.gateway.drain;

import org.jspecify.annotations.NullMarked;
