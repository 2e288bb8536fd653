/**
 * Passwords: how they are stored, what they must be, and how one is changed.
 *
 * <p>Invariant: a password is nowhere kept or logged, only its slow hash.
 */
@NullMarked
package org.tarishi.account.password;

import org.jspecify.annotations.NullMarked;
