/**
 * Which gateways serve which country: what administrators write down for everybody to find the way that fits, a connected
 * gateway, a phone, or a new gateway in the country. Beside it: {@link org.tarishi.gateway.setup}, where a choice leads.
 *
 * <p>Invariant: it only informs. Nothing is routed or priced by it, and it names no project and no secret.
 */
@NullMarked
package org.tarishi.gateway.catalogue;

import org.jspecify.annotations.NullMarked;
