package org.tarishi.gateway.http;

/** What an administrator allowed: the host may lie in a private network, speak plain HTTP and use any port. */
@FunctionalInterface
public interface HostPermit {

    /** @param host lower-case ASCII name or address literal without brackets */
    boolean covers(String host, int port);
}
