/**
 * How a moment is shown to a person. Invariant: never without its zone, because the readers of one page sit in several.
 */
@NullMarked
package org.tarishi.platform.page.time;

import org.jspecify.annotations.NullMarked;
