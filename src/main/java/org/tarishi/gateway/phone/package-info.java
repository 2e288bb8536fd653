/**
 * Phones that work as gateways: when each was last heard, how it does and what its SIM card may still send. Beside it:
 * {@link org.tarishi.gateway.overview} shows gateways of every kind.
 *
 * <p>Invariant: a phone is what it last told; what it did not tell is empty, never guessed.
 */
@NullMarked
package org.tarishi.gateway.phone;

import org.jspecify.annotations.NullMarked;
