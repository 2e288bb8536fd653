/**
 * Set-up of the REST API under {@code /api}: the application, limits, query parameters, pages of lists and the OpenAPI
 * document. Resources lie beside their step.
 *
 * <p>Invariant: whatever goes wrong below {@code /api} is answered as problem+json (RFC 9457), see
 * {@link org.tarishi.platform.rest.problem}.
 */
@NullMarked
package org.tarishi.platform.rest;

import org.jspecify.annotations.NullMarked;
