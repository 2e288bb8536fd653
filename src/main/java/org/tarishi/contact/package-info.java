/**
 * The people whom a project writes to: their number, their name and, where one is better than the routes, their gateway.
 * Whether they want messages at all is kept in {@link org.tarishi.contact.consent}.
 *
 * <p>Invariant: a number is one contact of a project.
 */
@NullMarked
package org.tarishi.contact;

import org.jspecify.annotations.NullMarked;
