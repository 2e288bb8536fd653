/**
 * Tells people by mail when a gateway is not well and when it is well again: the managers and owners of its project, or
 * the administrators where the platform shares it, each unless they refused.
 *
 * <p>Invariant: an incident is told at most once when it begins and once when it ends, whatever happens; a mail names no
 * message and no number. Whoever gets none sees the same on every page of the project.
 */
@NullMarked
package org.tarishi.gateway.alert;

import org.jspecify.annotations.NullMarked;
