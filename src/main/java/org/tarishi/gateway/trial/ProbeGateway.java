package org.tarishi.gateway.trial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayHealth;
import org.tarishi.gateway.GatewayLinks;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.OwnSessions;
import org.tarishi.gateway.phone.HeartBeat;
import org.tarishi.gateway.type.Probe;

/**
 * Finds out whether a gateway's connection works, without sending a message: over HTTP by a harmless question, over SMPP by
 * the session and enquire_link, of a phone by when it last called.
 */
@Stateless
public class ProbeGateway {

    /** Within it the hub opens the session of a gateway that was just saved. */
    private static final Duration SESSION_TAKEN = Duration.ofSeconds(5);

    @Inject
    Gateways gateways;

    @Inject
    GatewayLinks links;

    @Inject
    OwnSessions sessions;

    @Inject
    HeartBeat beat;

    /** One of the platform. Blocks for some seconds, so it holds no transaction meanwhile. */
    @NeedsPlatform
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Probe shared(long id) {
        return of(gateways.shared(id));
    }

    /** For flows that have asked their caller already. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Probe of(Gateway gateway) {
        return beat.of(gateway)
                .orElseGet(() -> isHere(gateway) ? links.to(gateway).probe() : elsewhere(gateway));
    }

    private boolean isHere(Gateway gateway) {
        long end = System.nanoTime() + SESSION_TAKEN.toNanos();
        while (!sessions.serves(gateway) && System.nanoTime() < end) {
            rest();
        }
        return sessions.serves(gateway);
    }

    /** Another node holds the session: what it told of it is all that we know. */
    private Probe elsewhere(Gateway gateway) {
        GatewayHealth health = gateways.health(gateway.getId());
        String[] noted = health.getTroubleText().split(": ", 2);
        return health.getTroublesInRow() == 0
                ? new Probe.Reached()
                : new Probe.Unclear(noted[0], noted.length > 1 ? noted[1] : "");
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
