/**
 * Step 1 of 3 of receiving: one door for what gateways tell us, over HTTP or through a link. After:
 * {@link org.tarishi.receiving.inbox} for texts, {@link org.tarishi.sending.delivery} for delivery reports.
 *
 * <p>Invariant: a callback is answered well only once its raw exchange is committed; it is read afterwards, so that one
 * we misread can be read again.
 */
@NullMarked
package org.tarishi.receiving.callback;

import org.jspecify.annotations.NullMarked;
