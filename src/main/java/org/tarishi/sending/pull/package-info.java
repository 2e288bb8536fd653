/**
 * Step 4 of 5 of sending where a gateway asks for its messages, as phones do: hands out what is due, and settles what the
 * phone says of it. Before: {@link org.tarishi.sending.outbox}. Beside it: {@link org.tarishi.sending.dispatch} for all
 * other gateways. After: {@link org.tarishi.sending.delivery}.
 *
 * <p>Invariant: a message that was given to a phone is offered again only to the same phone and under the same id, which
 * that phone recognises; what it never speaks of ends as UNCERTAIN.
 */
@NullMarked
package org.tarishi.sending.pull;

import org.jspecify.annotations.NullMarked;
