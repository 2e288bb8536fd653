/**
 * Beside the flow: a person plays the other side of a simulator gateway, reading what arrived on a handset and writing
 * from it.
 *
 * <p>Invariant: a text from here comes in by the same door as any other, and knows a gateway's type only by its code.
 */
@NullMarked
package org.tarishi.receiving.phone;

import org.jspecify.annotations.NullMarked;
