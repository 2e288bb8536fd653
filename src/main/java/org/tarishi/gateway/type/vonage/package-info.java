/**
 * Vonage (formerly Nexmo), its SMS API.
 *
 * <p>Invariant: where a signature is agreed on, no callback without the right one is read. Its time is not judged here,
 * since a reading must be repeatable; a callback that comes again changes nothing anyway.
 */
@NullMarked
package org.tarishi.gateway.type.vonage;

import org.jspecify.annotations.NullMarked;
