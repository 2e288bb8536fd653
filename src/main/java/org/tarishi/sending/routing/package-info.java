/**
 * Step 2 of 5 of sending: which gateway. Before: {@link org.tarishi.sending.compose}. After:
 * {@link org.tarishi.sending.outbox}.
 *
 * <p>Invariant: the choice is pure: the same number, routes and gateways give the same gateway.
 */
@NullMarked
package org.tarishi.sending.routing;

import org.jspecify.annotations.NullMarked;
