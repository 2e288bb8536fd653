/**
 * Signing in and out: {@link org.tarishi.account.signin.Doorkeeper} sees every request first.
 *
 * <p>Invariant: what is not listed in {@code Area} as open needs somebody who signed in, and a session ends with the
 * credentials it was opened with.
 */
@NullMarked
package org.tarishi.account.signin;

import org.jspecify.annotations.NullMarked;
