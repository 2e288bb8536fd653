/**
 * Reading sending's rows: the message log and a message's timeline. Beside the flow: it looks at {@code outbox} and changes
 * nothing.
 *
 * <p>Invariant: every list is a keyset page by id, newest first; nothing here counts over history.
 */
@NullMarked
package org.tarishi.sending.log;

import org.jspecify.annotations.NullMarked;
