/**
 * The private hosts that administrators let the gateways of this installation call.
 *
 * <p>Invariant: only an administrator adds one, with a reason, and both adding and removing take effect within seconds on
 * every node.
 */
@NullMarked
package org.tarishi.gateway.hosts;

import org.jspecify.annotations.NullMarked;
