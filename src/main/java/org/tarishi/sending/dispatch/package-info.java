/**
 * Step 4 of 5 of sending: hands due messages to their gateways. Before: {@link org.tarishi.sending.outbox}. After:
 * {@link org.tarishi.sending.delivery}.
 *
 * <p>Invariant: a message is claimed under a lease before it is submitted, no transaction is open while a gateway is
 * spoken to, and what came of it is stored before the next one takes its place.
 */
@NullMarked
package org.tarishi.sending.dispatch;

import org.jspecify.annotations.NullMarked;
