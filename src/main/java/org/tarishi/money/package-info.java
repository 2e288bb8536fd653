/**
 * Amounts of money: what something costs, and what one unit of it costs.
 *
 * <p>Invariant: decimal arithmetic only, one currency at a time, and rounding happens in {@link UnitPrice#times} alone.
 */
@NullMarked
package org.tarishi.money;

import org.jspecify.annotations.NullMarked;
