/**
 * Telerivet: an Android phone with Telerivet's app, or a number that Telerivet rents out, over its REST API v1.
 *
 * <p>Invariant: before a message is submitted again Telerivet is asked whether it has it, by the reference that each message
 * carries in its variables.
 */
@NullMarked
package org.tarishi.gateway.type.telerivet;

import org.jspecify.annotations.NullMarked;
