/**
 * The one way out over HTTP, for every gateway type.
 *
 * <p>Invariant: no byte leaves for an address that {@link org.tarishi.gateway.http.AddressRules} did not pass for this very
 * call, whatever a name resolves to and whenever its connection was opened; and what is known not to have left is told apart
 * from what may have left.
 */
@NullMarked
package org.tarishi.gateway.http;

import org.jspecify.annotations.NullMarked;
