package org.tarishi.gateway;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tarishi.gateway.type.Trouble;

/**
 * Writes down how a gateway does, and slows or stops it: THROTTLE holds it for a while, CREDIT and CONFIG pause it until a
 * person has put things right.
 */
@Stateless
public class GatewayCondition {

    private static final Duration SHORTEST_HOLD = Duration.ofSeconds(1);
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(10);

    @Inject
    Gateways gateways;

    @Inject
    Clock clock;

    @Inject
    Event<GatewayChanged> changes;

    public void accepted(long gatewayId) {
        gateways.lockedHealth(gatewayId).accepted(clock.instant());
    }

    /** @param wait how long the gateway asked us to wait; zero if it did not say */
    public void troubled(long gatewayId, Trouble trouble, Duration wait) {
        Instant now = clock.instant();
        GatewayHealth health = gateways.lockedHealth(gatewayId);
        health.troubled(trouble, now);
        switch (trouble.errorClass()) {
            case THROTTLE -> health.hold(now, now.plus(holdFor(wait, health.getTroublesInRow())));
            case CREDIT, CONFIG -> gateways.find(gatewayId).ifPresent(gateway -> pause(gateway, trouble));
            case RETRY, PERM, OPTOUT -> {}
        }
    }

    /**
     * What delivery reports say of a gateway, as {@link #troubled} with what an answer says. A report on a message from before
     * a person last put things right is no news, so one that comes late or again stops nothing.
     *
     * @param submittedAt when the message that it is about was handed over
     */
    public void reported(long gatewayId, Trouble trouble, Instant submittedAt) {
        if (gateways.lockedHealth(gatewayId).isHeardOf(submittedAt)) {
            troubled(gatewayId, trouble, Duration.ZERO);
        }
    }

    /** Said once, however many messages and reports say so. */
    private void pause(Gateway gateway, Trouble trouble) {
        if (gateway.isLive()) {
            gateway.pause(trouble.code());
            changes.fire(new GatewayChanged(gateway, GatewayChanged.What.PAUSED));
        }
    }

    /** What the gateway asked for, else a second that doubles with every refusal in a row; never more than ten minutes. */
    static Duration holdFor(Duration wait, int troublesInRow) {
        Duration own = SHORTEST_HOLD.multipliedBy(1L << Math.min(Math.max(troublesInRow - 1, 0), 9));
        Duration hold = wait.isZero() ? own : wait;
        return hold.compareTo(LONGEST_HOLD) > 0 ? LONGEST_HOLD : hold;
    }
}
