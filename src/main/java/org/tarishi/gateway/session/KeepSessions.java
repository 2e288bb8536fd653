package org.tarishi.gateway.session;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayLinks;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.OwnSessions;
import org.tarishi.platform.Secrets;

/** Keeps the sessions open that this node holds, and holds as many as other nodes leave. */
@ApplicationScoped
public class KeepSessions {

    private static final Logger LOG = System.getLogger(KeepSessions.class.getName());

    /** This process, by a name that no other and no earlier one has. */
    private final String node = Secrets.newToken();

    @Inject
    Gateways gateways;

    @Inject
    OwnSessions own;

    @Inject
    SessionLeases leases;

    @Inject
    GatewayLinks links;

    @Inject
    SessionTroubles troubles;

    @Inject
    Clock clock;

    /** Takes, renews, opens and closes. Also a paused gateway's session stays: reports and replies still come. */
    void keep() {
        // before it is asked for, so that we never believe longer in a lease than the table does
        Instant end = clock.instant().plus(SessionLeases.LEASE);
        Map<Long, Gateway> wanted =
                gateways.ofTypes(own.types()).stream().collect(Collectors.toMap(Gateway::getId, Function.identity()));
        List<Long> ours = leases.take(wanted.keySet().stream().sorted().toList(), node);
        own.held().stream().filter(id -> !ours.contains(id)).forEach(this::drop);
        ours.forEach(id -> hold(wanted.get(id), end));
    }

    private void hold(Gateway gateway, Instant end) {
        own.hold(gateway.getId(), end);
        try {
            links.to(gateway).connect();
            troubles.note(gateway.getId(), links.to(gateway).trouble());
        } catch (RuntimeException e) {
            // one gateway whose settings cannot be opened must not cost the others their sessions
            LOG.log(Level.ERROR, "session.not-opened gateway=" + gateway.getId(), e);
        }
    }

    /** For while the database is away: what we can no longer be sure of may be another node's now. */
    void dropRunOut() {
        own.runOut().forEach(this::drop);
    }

    private void drop(long gatewayId) {
        LOG.log(Level.INFO, "session.dropped gateway={0}", Long.toString(gatewayId));
        own.lose(gatewayId);
        links.close(gatewayId);
    }

    @PreDestroy
    void giveBack() {
        own.held().forEach(this::drop);
        try {
            leases.giveBack(node);
        } catch (RuntimeException e) {
            // the database has gone before us: they run out by themselves
            LOG.log(Level.WARNING, "session.not-given-back {0}", e.toString());
        }
    }
}
