package org.tarishi.gateway.http;

/** What an administrator allowed: the host may lie in a private network, speak plain HTTP and use any port. */
@FunctionalInterface
public interface HostPermit {

    /**
     * May be some seconds behind, since every call asks.
     *
     * @param host lower-case ASCII name or address literal without brackets
     */
    boolean covers(String host, int port);

    /** As {@link #covers}, as it stands at this moment: asked before a host is refused, since a refusal pauses the gateway. */
    default boolean coversNow(String host, int port) {
        return covers(host, port);
    }
}
