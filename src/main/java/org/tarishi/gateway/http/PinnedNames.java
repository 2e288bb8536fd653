package org.tarishi.gateway.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves for the connection pool. What it returns is what is connected to, with no second look-up, so a name that
 * answers differently the next moment (DNS rebinding) gains nothing.
 */
final class PinnedNames implements DnsResolver {

    // Each takes up to the connect limit; more would only eat the time of the whole
    private static final int MOST = 3;

    private final CallRules rules;

    PinnedNames(CallRules rules) {
        this.rules = rules;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return Stream.of(rules.addresses(name, port))
                .limit(MOST)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new UnknownHostException("a port is needed to judge " + host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
