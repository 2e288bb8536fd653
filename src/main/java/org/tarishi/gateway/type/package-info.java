/**
 * The SPI of a gateway type: what its owner fills in, and how to speak to it.
 *
 * <p>An adapter lives in a package below this one, knows only this package and {@code sms}, and answers every call with
 * an outcome: it has no database, no clock of its own, and throws only on a bug. Nobody names an adapter; CDI discovers
 * it.
 */
@NullMarked
package org.tarishi.gateway.type;

import org.jspecify.annotations.NullMarked;
