/**
 * A built-in phone network, to try the hub out and to test it.
 *
 * <p>Invariant: what becomes of a message follows from its reference and the settings alone, so a test can foretell it.
 */
@NullMarked
package org.tarishi.gateway.type.simulator;

import org.jspecify.annotations.NullMarked;
