package org.tarishi.gateway.hosts;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.tarishi.gateway.http.HostEntry;
import org.tarishi.gateway.http.HostPermit;

/**
 * The allowed hosts as every call asks for them: at most five seconds old, anew after a change on this node and before a
 * refusal. While they cannot be read the last known ones count, at first none.
 */
@ApplicationScoped
public class FreshPermit implements HostPermit {

    private static final System.Logger LOG = System.getLogger(FreshPermit.class.getName());
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
        return HostEntry.covering(host, port).stream().anyMatch(hosts::contains);
    }

    @Override
    public boolean coversNow(String host, int port) {
        seen = new Seen(read(seen.hosts()), clock.instant());
        return covers(host, port);
    }

    private Set<String> current() {
        Instant now = clock.instant();
        Seen last = seen;
        if (last.at().plus(FRESH).isAfter(now)) {
            return last.hosts();
        }
        seen = new Seen(read(last.hosts()), now);
        return seen.hosts();
    }

    private Set<String> read(Set<String> before) {
        try {
            return table.names();
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "hosts.not-read kept=" + before.size(), e);
            return before;
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) HostsChanged change) {
        seen = new Seen(seen.hosts(), Instant.EPOCH);
    }
}
