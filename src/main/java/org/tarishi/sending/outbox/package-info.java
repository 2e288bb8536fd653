/**
 * Step 3 of 5 of sending: the durable queue, and the message itself. Before: {@link org.tarishi.sending.routing}. After:
 * {@link org.tarishi.sending.dispatch}.
 *
 * <p>Invariant: a message waits in {@code outbox} or has a {@code delivery}, never both, never neither.
 */
@NullMarked
package org.tarishi.sending.outbox;

import org.jspecify.annotations.NullMarked;
