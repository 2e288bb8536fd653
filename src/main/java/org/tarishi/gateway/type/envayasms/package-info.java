/**
 * The unmodified app EnvayaSMS (github.com/youngj/EnvayaSMS, protocols.md b.3): an old Android phone that asks for messages
 * by a signed POST, says what became of them, and brings what it received. It knows no delivery reports.
 *
 * <p>Invariant: a message is offered once. The app forgets at a restart which messages it has sent, and would send an offer
 * that it is given again.
 */
@NullMarked
package org.tarishi.gateway.type.envayasms;

import org.jspecify.annotations.NullMarked;
