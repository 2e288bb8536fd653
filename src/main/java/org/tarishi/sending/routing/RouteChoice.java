package org.tarishi.sending.routing;

/**
 * One of the gateways that a rule leads to.
 *
 * @param place the lowest is tried first; those in the same place share the messages
 * @param weight its share among those in the same place, from 1
 */
public record RouteChoice(long gatewayId, int place, int weight) {}
