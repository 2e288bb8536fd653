/**
 * Setting up a gateway step by step, for types that have a {@link org.tarishi.gateway.type.Guide}: connect, hear, speak,
 * finish. Beside it: {@link org.tarishi.gateway.setup} with one form for everything.
 *
 * <p>Invariant: a draft becomes a gateway only after the provider took a test message over it; one that nobody touched for
 * a week is gone.
 */
@NullMarked
package org.tarishi.gateway.guide;

import org.jspecify.annotations.NullMarked;
