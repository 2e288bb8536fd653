/**
 * Setting up a gateway: which type, then a form that the type describes. Beside it: {@link org.tarishi.gateway.overview}
 * shows what was set up, {@link org.tarishi.gateway.trial} tries it out.
 *
 * <p>Invariant: nothing here names a type. The form comes from {@link org.tarishi.gateway.type.GatewayType#settings()}, and
 * what was typed outlives every refusal, secrets included, though they are never sent back to the browser.
 */
@NullMarked
package org.tarishi.gateway.setup;

import org.jspecify.annotations.NullMarked;
