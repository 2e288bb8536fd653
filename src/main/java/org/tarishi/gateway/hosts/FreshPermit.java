package org.tarishi.gateway.hosts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.gateway.http.HostPermit;

/** The allowed hosts as every call asks for them: at most five seconds old. Where they cannot be read, nothing is allowed. */
@ApplicationScoped
public class FreshPermit implements HostPermit {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Seen(Set<String> hosts, Instant at) {}

    @Inject
    AllowedHosts table;

    @Inject
    Clock clock;

    private volatile Seen seen = new Seen(Set.of(), Instant.EPOCH);

    @Override
    public boolean covers(String host, int port) {
        Set<String> hosts = current();
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return hosts.contains(name) || hosts.contains(name + ":" + port);
    }

    private Set<String> current() {
        Instant now = clock.instant();
        Seen last = seen;
        if (last.at().plus(FRESH).isAfter(now)) {
            return last.hosts();
        }
        Set<String> hosts = table.all().stream().map(AllowedHost::getHost).collect(Collectors.toUnmodifiableSet());
        seen = new Seen(hosts, now);
        return hosts;
    }

    /** Reads the table anew at the next call; for the node on which it was changed. */
    void forget() {
        seen = new Seen(Set.of(), Instant.EPOCH);
    }
}
