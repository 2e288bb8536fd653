/**
 * From a failed request to a page that says what happened and where to go from here. Invariant: what it shows names a
 * reference, never the fault itself.
 */
@NullMarked
package org.tarishi.platform.page.error;

import org.jspecify.annotations.NullMarked;
