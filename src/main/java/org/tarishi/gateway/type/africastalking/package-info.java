/**
 * Africa's Talking, bulk SMS by its messaging API, version 1.
 *
 * <p>Invariant: it signs nothing, so a callback is believed for its secret address and, where the owner listed them, for
 * the addresses that Africa's Talking calls from.
 */
@NullMarked
package org.tarishi.gateway.type.africastalking;

import org.jspecify.annotations.NullMarked;
