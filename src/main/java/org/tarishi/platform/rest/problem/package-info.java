/**
 * What the API answers when it cannot do what was asked: problem+json (RFC 9457) with a code that stays and a sentence in
 * the reader's language.
 *
 * <p>Invariant: no answer shows a stack trace, an exception's text or a name of our code; a fault of ours is logged once,
 * under the reference that the answer gives.
 */
@NullMarked
package org.tarishi.platform.rest.problem;

import org.jspecify.annotations.NullMarked;
