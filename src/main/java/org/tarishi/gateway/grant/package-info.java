/**
 * Which shared gateways serve which projects: an administrator offers one, the project's people accept or decline.
 *
 * <p>Invariant: a shared gateway serves a project only while its grant is ACCEPTED.
 */
@NullMarked
package org.tarishi.gateway.grant;

import org.jspecify.annotations.NullMarked;
