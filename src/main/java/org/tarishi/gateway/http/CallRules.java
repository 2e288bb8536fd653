package org.tarishi.gateway.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.http.AddressRules.Reach;

/** Which URLs may be called (reliability-and-security.md section 4.3). */
final class CallRules {

    private static final List<Integer> USUAL_PORTS = List.of(443, 8443);
    private static final String PRIVATE = "fault.url-private";

    private final HostPermit permit;
    private final Addresses names;

    CallRules(HostPermit permit, Addresses names) {
        this.permit = permit;
        this.names = names;
    }

    /** Judges by what is written, asking no name server: a fault code, or empty when nothing speaks against it. */
    Optional<String> refusal(GatewayUrl url) {
        if (HostName.isMetadata(url.host())) {
            return Optional.of("fault.url-metadata");
        }
        Optional<String> refusal = refusal(url, permit.covers(url.host(), url.port()));
        return refusal.isPresent() && permit.coversNow(url.host(), url.port()) ? refusal(url, true) : refusal;
    }

    private static Optional<String> refusal(GatewayUrl url, boolean permitted) {
        if (!permitted && !url.secure()) {
            return Optional.of("fault.url-not-https");
        }
        if (!permitted && !USUAL_PORTS.contains(url.port())) {
            return Optional.of("fault.url-port");
        }
        if (url.isLiteral()) {
            return Addresses.ofLiteral(url.host())
                            .filter(address -> passes(address, permitted))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(PRIVATE);
        }
        return !permitted && HostName.isOurs(url.host()) ? Optional.of(PRIVATE) : Optional.empty();
    }

    /**
     * The addresses of a host, all of them fit to be connected to.
     *
     * @throws NotAllowed when one of them is not: a name that also points inwards is a trap, not a gateway
     * @throws UnknownHostException when there are none
     */
    InetAddress[] addresses(String host, int port) throws UnknownHostException {
        InetAddress[] found = names.of(host);
        for (InetAddress address : found) {
            checkPeer(host, port, address);
        }
        return found;
    }

    /** @throws NotAllowed when a connection to that address must not carry a call to that host */
    void checkPeer(String host, int port, InetAddress address) throws NotAllowed {
        if (!passes(address, permit.covers(host, port)) && !passes(address, permit.coversNow(host, port))) {
            throw new NotAllowed(PRIVATE);
        }
    }

    private static boolean passes(InetAddress address, boolean permitted) {
        Reach reach = AddressRules.reach(address);
        return reach == Reach.GLOBAL || permitted && reach == Reach.PRIVATE;
    }
}
