package org.tarishi.gateway.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Where names come from. */
@FunctionalInterface
interface Addresses {

    /** All addresses of a name; never an empty array. */
    InetAddress[] of(String name) throws UnknownHostException;

    /** The machine's resolver, with the JVM's cache (30 s). */
    static Addresses ofThisMachine() {
        return InetAddress::getAllByName;
    }

    /** Reads an address literal without asking anybody; the caller has checked that it holds a colon or is a dotted quad. */
    static Optional<InetAddress> ofLiteral(String literal) {
        try {
            return Optional.of(InetAddress.getByName(literal.indexOf(':') >= 0 ? "[" + literal + "]" : literal));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
