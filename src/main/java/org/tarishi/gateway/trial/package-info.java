/**
 * Trying a gateway out: one real message, straight over its link. Beside it: {@link org.tarishi.gateway.setup}, which
 * leads here, and {@link org.tarishi.gateway.overview}.
 *
 * <p>Invariant: a trial leaves no message behind and changes nothing about the gateway, only a line in the audit trail,
 * written before anything goes out.
 */
@NullMarked
package org.tarishi.gateway.trial;

import org.jspecify.annotations.NullMarked;
