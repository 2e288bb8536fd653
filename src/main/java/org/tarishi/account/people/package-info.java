/**
 * The people of the installation, for its administrators.
 *
 * <p>Invariant: there is always an administrator who can sign in.
 */
@NullMarked
package org.tarishi.account.people;

import org.jspecify.annotations.NullMarked;
