package org.tarishi.gateway.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.tarishi.gateway.type.HostPort;

/**
 * Which servers may be connected to in another protocol than HTTP: public ones at any port that is not reserved for the
 * system's own services, and those that an administrator allowed.
 */
final class SocketRules {

    private static final int FIRST_FREE_PORT = 1024;

    private final CallRules rules;
    private final HostPermit permit;

    SocketRules(HostPermit permit, Addresses names) {
        this.rules = new CallRules(permit, names);
        this.permit = permit;
    }

    /** Judges by what is written: a fault code, or empty when nothing speaks against it. */
    Optional<String> refusal(HostPort to) {
        Optional<String> host = host(to);
        if (host.isEmpty()) {
            return Optional.of("fault.host");
        }
        if (HostName.isMetadata(host.get())) {
            return Optional.of("fault.url-metadata");
        }
        return permit.covers(host.get(), to.port())
                ? Optional.empty()
                : fault(host.get(), to.port()).filter(fault -> !permit.coversNow(host.get(), to.port()));
    }

    private static Optional<String> fault(String host, int port) {
        if (port < FIRST_FREE_PORT) {
            return Optional.of("fault.host-port");
        }
        return isNamed(host) && HostName.isOurs(host) ? Optional.of("fault.host-private") : Optional.empty();
    }

    /**
     * The addresses of a server, all of them fit to be connected to.
     *
     * @throws NotAllowed when one of them is not
     * @throws UnknownHostException when there are none
     */
    InetAddress[] addresses(HostPort to) throws UnknownHostException {
        String host = host(to).orElseThrow(() -> new UnknownHostException(to.host()));
        return rules.addresses(host, to.port());
    }

    private static boolean isNamed(String host) {
        return host.indexOf(':') < 0 && !HostName.isDottedQuad(host);
    }

    private static Optional<String> host(HostPort to) {
        return HostName.normal(to.host().indexOf(':') < 0 ? to.host() : "[" + to.host() + "]");
    }
}
