/**
 * Beside the flow: a person moves what waits for one gateway to another. Before: {@link org.tarishi.sending.outbox}.
 *
 * <p>Invariant: only what surely was not submitted moves: no message that is under way now, and none that a gateway left
 * unanswered. A message stands in one gateway's queue at every moment.
 */
@NullMarked
package org.tarishi.sending.move;

import org.jspecify.annotations.NullMarked;
