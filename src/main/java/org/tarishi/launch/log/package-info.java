/**
 * What the process tells: little on the console, everything in files, and the cause when a deployment fails.
 *
 * <p>Used by {@link org.tarishi.launch}; knows nothing of it.
 *
 * <p>Invariant: whatever is left out on the console is in the file.
 */
@NullMarked
package org.tarishi.launch.log;

import org.jspecify.annotations.NullMarked;
