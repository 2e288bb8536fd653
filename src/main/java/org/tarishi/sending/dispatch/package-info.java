/**
 * Step 4 of 5 of sending: hands due messages to their gateways. Before: {@link org.tarishi.sending.outbox}. After:
 * {@link org.tarishi.sending.delivery}.
 *
 * <p>Invariant: a message is claimed under a lease before it is submitted, no transaction is open while a gateway is
 * spoken to, and no more than twice a gateway's window is claimed and not stored.
 */
@NullMarked
package org.tarishi.sending.dispatch;

import org.jspecify.annotations.NullMarked;
