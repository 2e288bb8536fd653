/**
 * What tests stand on that need more than a class path: one database cluster, one server with the packaged WAR and one
 * browser, each started at most once for the whole suite by whichever test asks first.
 *
 * <p>Invariant: everything here listens on loopback, ends by itself after a bounded time, and stops only what it started.
 */
@NullMarked
package org.tarishi.server;

import org.jspecify.annotations.NullMarked;
