/**
 * API keys: how programs sign in to {@code /api}.
 *
 * <p>Invariant: a key opens one project only and only what its scopes say; the key itself is never stored.
 */
@NullMarked
package org.tarishi.account.keys;

import org.jspecify.annotations.NullMarked;
