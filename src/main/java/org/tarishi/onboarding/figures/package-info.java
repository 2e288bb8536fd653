/**
 * Beside the flow: how onboarding itself does, for the platform's people. How long requests stand where, how many come
 * back or are given up, how good the forecasts were. Read from the requests' history.
 *
 * <p>Invariant: time on hold counts nowhere.
 */
@NullMarked
package org.tarishi.onboarding.figures;

import org.jspecify.annotations.NullMarked;
