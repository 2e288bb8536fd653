/**
 * SMPP 3.4: sessions with an operator's SMSC, by jSMPP behind our own reader and in-flight table.
 *
 * <p>Invariant: what left without an answer is Unknown and what did not leave is Deferred; a deliver_sm is answered only
 * after the hub has stored it, octet by octet as it came, and is read from there.
 */
@NullMarked
package org.tarishi.gateway.type.smpp;

import org.jspecify.annotations.NullMarked;
