package org.tarishi.gateway.type.smpp;

/**
 * What all parts of a message have in common.
 *
 * @param validity validity_period; empty for the SMSC's own
 */
record Envelope(String serviceType, Address source, Address destination, String validity) {}
