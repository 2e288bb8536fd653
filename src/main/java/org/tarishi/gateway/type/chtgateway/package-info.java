/**
 * The unmodified cht-gateway app of Medic (README of github.com/medic/cht-gateway, protocols.md b.2): an Android phone
 * that asks for messages every half minute, reports, and brings what it received, all by POST to one URL.
 *
 * <p>Invariant: the app ignores a message whose id it has stored and tells that message's state again, so offering one
 * twice under its id sends it once.
 */
@NullMarked
package org.tarishi.gateway.type.chtgateway;

import org.jspecify.annotations.NullMarked;
