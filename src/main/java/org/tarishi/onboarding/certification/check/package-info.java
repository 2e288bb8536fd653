/**
 * Beside the flow: the checks themselves, one class each, found by injection. A check that is not here is listed as not
 * built.
 *
 * <p>Invariant: no check passes without having seen what it is about.
 */
@NullMarked
package org.tarishi.onboarding.certification.check;

import org.jspecify.annotations.NullMarked;
