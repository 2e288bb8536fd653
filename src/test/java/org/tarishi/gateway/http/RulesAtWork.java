package org.tarishi.gateway.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The hub's client with names of the test's own, none of which is asked of a real name server. */
abstract class RulesAtWork {

    static final Map<String, List<String>> NAMES = Map.of(
            "inwards.example.com", List.of("127.0.0.1"),
            "half-inwards.example.com", List.of("8.8.8.8", "10.0.0.1"),
            "inwards6.example.com", List.of("8.8.8.8", "fd00::1"),
            "mapped.example.com", List.of("::ffff:127.0.0.1"),
            "nat64.example.com", List.of("64:ff9b::7f00:1"),
            "metadata-by-name.example.com", List.of("169.254.169.254"),
            "two.example.com", List.of("8.8.8.8", "2606:4700:4700::1111"));

    final GuardedHttp http = new GuardedHttp();

    Set<String> allowed = Set.of();

    @BeforeEach
    void start() {
        http.permit = (host, port) -> HostEntry.covering(host, port).stream().anyMatch(allowed::contains);
        http.clock = Clock.systemUTC();
        http.machine = RulesAtWork::lookUp;
        http.start();
    }

    /** As an administrator would write them. */
    void allow(String... hosts) {
        allowed = Stream.of(hosts)
                .map(host -> HostEntry.read(host).orElseThrow().text())
                .collect(Collectors.toSet());
    }

    @AfterEach
    void stop() {
        http.stop();
    }

    static InetAddress[] lookUp(String name) throws UnknownHostException {
        if (Addresses.ofLiteral(name).isPresent() && (name.indexOf(':') >= 0 || HostName.isDottedQuad(name))) {
            return new InetAddress[] {Addresses.ofLiteral(name).get()};
        }
        if (name.startsWith("nowhere")) {
            throw new UnknownHostException(name);
        }
        List<String> found = NAMES.getOrDefault(name, List.of("93.184.216.34"));
        InetAddress[] addresses = new InetAddress[found.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = InetAddress.getByName(found.get(i));
        }
        return addresses;
    }
}
