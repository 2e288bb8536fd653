/**
 * Beside the flow: the hours in which messages wait. They are written down in the profiles of countries; the view {@code
 * quiet_hours} hands them over. Known to {@link org.tarishi.sending.compose}, {@link org.tarishi.sending.outbox} and {@link
 * org.tarishi.sending.dispatch}.
 *
 * <p>Invariant: a message that waits in a place is not claimed while it is quiet there, whatever moved it meanwhile.
 */
@NullMarked
package org.tarishi.sending.quiet;

import org.jspecify.annotations.NullMarked;
