package org.tarishi.gateway;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.tarishi.gateway.Breaker.State;
import org.tarishi.gateway.Breaker.Trials;

/** Moves the breakers of gateways; the row lock lets one node of all send the message on trial. */
@Stateless
public class Breakers {

    @Inject
    Gateways gateways;

    @Inject
    LiveHealth live;

    @Inject
    Clock clock;

    @Inject
    Event<BreakerMoved> moves;

    public void tried(long gatewayId, Trials trials) {
        GatewayHealth health = gateways.lockedHealth(gatewayId);
        become(health, health.breaker().after(trials, clock.instant()));
    }

    /** How many of so many messages may go out now; asks the database only where the breaker is not closed. */
    public int admitted(long gatewayId, int most) {
        if (live.of(gatewayId).breaker().isClosed()) {
            return most;
        }
        GatewayHealth health = gateways.lockedHealth(gatewayId);
        if (health.breaker().isClosed()) {
            live.forget(gatewayId);
            return most;
        }
        return tryOne(health) ? Math.min(1, most) : 0;
    }

    private boolean tryOne(GatewayHealth health) {
        Instant now = clock.instant();
        boolean ready = health.breaker().isReadyForTrial(now);
        if (ready) {
            become(health, health.breaker().onTrial(now));
        }
        return ready;
    }

    /** Nothing was there to go out. */
    public void notTried(long gatewayId) {
        if (!live.of(gatewayId).breaker().isClosed()) {
            GatewayHealth health = gateways.lockedHealth(gatewayId);
            become(health, health.breaker().withoutTrial(clock.instant()));
        }
    }

    private void become(GatewayHealth health, Breaker next) {
        State before = health.breaker().state();
        health.become(next);
        if (before != next.state()) {
            live.forget(health.getGatewayId());
            moves.fire(new BreakerMoved(health.getGatewayId(), next.state(), clock.instant()));
        }
    }
}
