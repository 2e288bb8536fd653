/**
 * People, sign-in, roles, API keys and the audit trail.
 *
 * <p>Invariant: whoever acts is a {@link org.tarishi.account.Caller}, and every verb of a store or use case says with
 * {@link org.tarishi.account.Needs} what its caller must be allowed to do.
 */
@NullMarked
package org.tarishi.account;

import org.jspecify.annotations.NullMarked;
