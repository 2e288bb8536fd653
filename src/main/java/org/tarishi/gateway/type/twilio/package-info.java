/**
 * Twilio: messages over its REST API of 2010-04-01, from a number or a Messaging Service.
 *
 * <p>Invariant: no callback is believed without Twilio's signature over the URL it called and the fields it brought.
 */
@NullMarked
package org.tarishi.gateway.type.twilio;

import org.jspecify.annotations.NullMarked;
