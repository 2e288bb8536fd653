/**
 * The numbers of a gateway: the addresses that recipients see and that people text, what each costs and how long it is
 * ours; keywords of shared ones; and which of several a recipient sees.
 *
 * <p>Invariant: in one country a number that people can text is on one gateway for one operator, so that a text finds one
 * owner; and where a gateway has numbers, nothing goes out from another one. A gateway without numbers has only its
 * {@code sender}, the simple case.
 */
@NullMarked
package org.tarishi.gateway.number;

import org.jspecify.annotations.NullMarked;
