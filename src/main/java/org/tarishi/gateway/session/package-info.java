/**
 * Sessions with gateways that allow only one: which node holds each, kept open from start-up on.
 *
 * <p>Invariant: a session belongs to the node whose lease runs; a node that cannot renew its lease closes the session before
 * another may take it, and a dead node's session is taken over within half a minute.
 */
@NullMarked
package org.tarishi.gateway.session;

import org.jspecify.annotations.NullMarked;
