/**
 * How people come into a project: an owner invites, the invited accept.
 *
 * <p>Invariant: a link is good once and for a week, and looking at it changes nothing.
 */
@NullMarked
package org.tarishi.project.join;

import org.jspecify.annotations.NullMarked;
