/**
 * The database the server works on: one that was given, or a PostgreSQL of our own whose files lie in the data directory.
 *
 * <p>Used by {@link org.tarishi.launch}; knows nothing of the server.
 *
 * <p>Invariant: nobody gets in without the password, and what is committed is on the disk.
 */
@NullMarked
package org.tarishi.launch.database;

import org.jspecify.annotations.NullMarked;
