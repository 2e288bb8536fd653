/**
 * What tests are given: builders of things in a certain state, and stand-ins that a test moves by hand.
 *
 * <p>Invariant: nothing here has a state that outlives its test.
 */
@NullMarked
package org.tarishi.given;

import org.jspecify.annotations.NullMarked;
