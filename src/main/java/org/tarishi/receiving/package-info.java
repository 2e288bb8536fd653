/**
 * Flow 2, receiving: callback &rarr; inbox &rarr; reply; {@code phone} lets a person play the other side.
 *
 * <p>What the steps share lies here: the conversation of a project with one number. Invariant: a text that a gateway was
 * told we have is never lost; it is in a conversation, or in a kept callback that says why not.
 */
@NullMarked
package org.tarishi.receiving;

import org.jspecify.annotations.NullMarked;
