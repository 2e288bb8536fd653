/**
 * How much may go over a gateway in a day and in all, as while it is on trial. Who sets a limit is nothing to the gateway;
 * {@code sending.outbox} keeps it where it says who goes next.
 *
 * <p>Invariant: no more than a day's messages are in the gateway's hands in a day, whatever the number of nodes.
 */
@NullMarked
package org.tarishi.gateway.limit;

import org.jspecify.annotations.NullMarked;
