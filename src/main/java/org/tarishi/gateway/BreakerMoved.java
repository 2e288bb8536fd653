package org.tarishi.gateway;

import java.time.Instant;

/** Fired in the transaction in which a gateway's breaker opened, let a message through or closed again. */
public record BreakerMoved(long gatewayId, Breaker.State to, Instant at) {}
