/**
 * Starts Tarishi from one jar: reads the options, takes the data directory, starts PostgreSQL where none is given, starts
 * Payara Micro in this JVM and deploys the WAR beside the jar.
 *
 * <p>Not part of the WAR: it knows the WAR only by its file and by the system properties that {@link
 * org.tarishi.launch.ServerProperties} sets. It stands on the JDK, Payara Micro's API and {@link
 * org.tarishi.launch.database}.
 *
 * <p>Invariant: what was started is stopped in the reverse order, however the start or the process ends: the server before
 * its database, the database before the lock of its directory.
 */
@NullMarked
package org.tarishi.launch;

import org.jspecify.annotations.NullMarked;
