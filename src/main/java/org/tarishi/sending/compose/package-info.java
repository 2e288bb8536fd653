/**
 * Step 1 of 5 of sending: a person or a program writes a message. After: {@link org.tarishi.sending.routing}.
 *
 * <p>Invariant: pages and API share one use case; either every message of a call is stored, or none.
 */
@NullMarked
package org.tarishi.sending.compose;

import org.jspecify.annotations.NullMarked;
