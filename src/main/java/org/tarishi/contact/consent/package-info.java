/**
 * Who does not want a project's messages. {@code receiving} and {@code sending.dispatch} tell it, {@code sending.compose}
 * asks it.
 *
 * <p>Invariant: of what somebody said to a project the latest counts, in whatever order it is read; each number has one
 * row in a project.
 */
@NullMarked
package org.tarishi.contact.consent;

import org.jspecify.annotations.NullMarked;
