/**
 * Infobip, SMS API version 3.
 *
 * <p>Invariant: a message keeps its id through every attempt, so a repeat after silence never becomes a second SMS.
 */
@NullMarked
package org.tarishi.gateway.type.infobip;

import org.jspecify.annotations.NullMarked;
