package org.tarishi.sending.outbox;

import java.util.Set;

/** Fired in the transaction that queued messages; the dispatcher wakes after its commit. */
public record MessagesQueued(Set<Long> gatewayIds) {}
