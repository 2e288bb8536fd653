package org.tarishi.gateway.number;

/** Fired in the transaction that added, changed or ended a number of a gateway. */
record NumberChanged(long gatewayId) {}
