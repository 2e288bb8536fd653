package org.tarishi.gateway.number;

/**
 * A number as lists show it, in the reader's words.
 *
 * @param kind with the country: {@code Short code, Kenya}
 * @param inbound who pays for texts to it, and whom they are for
 * @param left how long the lease runs; empty when no end is agreed
 * @param gateway the name of its gateway
 */
public record NumberRow(
        long id,
        String address,
        String kind,
        String inbound,
        String operators,
        Lease.State lease,
        String left,
        String rental,
        String perSecond,
        boolean byKeyword,
        String gateway) {}
