/**
 * Wiring only: the clock, ids, configuration, encryption at rest, converters, migrations, REST and Faces set-up.
 *
 * <p>Nothing here knows a flow; every other package may use it.
 */
@NullMarked
package org.tarishi.platform;

import org.jspecify.annotations.NullMarked;
