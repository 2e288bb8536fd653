/**
 * How a project's gateways do: the list with health in words, and one gateway's page. Beside it:
 * {@link org.tarishi.gateway.setup} changes them, {@link org.tarishi.gateway.trial} tries them out.
 *
 * <p>Invariant: a secret is shown as being there or not, never as itself, and what names a token or a phone number is
 * read only by those who may manage gateways.
 */
@NullMarked
package org.tarishi.gateway.overview;

import org.jspecify.annotations.NullMarked;
