/**
 * Bringing a new in-country gateway into service: request -> review -> sourcing -> certification -> live. The request and
 * its state machine stand here; each step of the way is a package of its own and a door to some of the moves.
 *
 * <p>Invariant: a request moves only along the table in {@link org.tarishi.onboarding.Move}, every move leaves one row of
 * history, and none leads to real traffic without a passed certification of the present configuration and a second person.
 */
@NullMarked
package org.tarishi.onboarding;

import org.jspecify.annotations.NullMarked;
