package org.tarishi.sending.move;

import org.tarishi.gateway.Gateway;

/**
 * What waits for one gateway goes to another.
 *
 * @param ownSenders whether those go too that name a sender of their own, which the other gateway may not be able to show
 */
record Move(Gateway from, Gateway to, boolean ownSenders) {}
