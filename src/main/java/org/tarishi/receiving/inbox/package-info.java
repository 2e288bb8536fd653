/**
 * Step 2 of 3 of receiving: texts that came in, as conversations. Before: {@link org.tarishi.receiving.callback}. After:
 * {@link org.tarishi.receiving.reply}.
 *
 * <p>Invariant: a text that a gateway hands in twice, whole or in parts, on any node, is one text (how that is told:
 * {@code Fingerprint}); and a text is kept as it was written.
 */
@NullMarked
package org.tarishi.receiving.inbox;

import org.jspecify.annotations.NullMarked;
