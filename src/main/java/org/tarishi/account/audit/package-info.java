/**
 * The trail of who did what, from where. Every other part of {@code account} and every feature writes to it.
 *
 * <p>Invariant: entries are only ever added, in the transaction of the deed itself.
 */
@NullMarked
package org.tarishi.account.audit;

import org.jspecify.annotations.NullMarked;
