package org.tarishi.sending.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tarishi.gateway.Breaker.Trials;
import org.tarishi.gateway.Breakers;
import org.tarishi.gateway.GatewayCondition;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.SubmitOutcome.Deferred;
import org.tarishi.gateway.type.SubmitOutcome.Unknown;
import org.tarishi.gateway.type.Trouble;

/**
 * Remembers the last word of each gateway and writes it down once a second, so that a thousand messages a second do not
 * queue for one health row. What holds or pauses a gateway is written at once. A refused message says nothing about its
 * gateway: that one answered.
 */
@ApplicationScoped
public class HealthNotes {

    @Inject
    GatewayCondition condition;

    @Inject
    Breakers breakers;

    private final Map<Long, SubmitOutcome> last = new ConcurrentHashMap<>();
    private final Map<Long, Trials> trials = new ConcurrentHashMap<>();

    /** How many of so many messages may go out to a gateway now. */
    public int admitted(long gatewayId, int most) {
        return breakers.admitted(gatewayId, most);
    }

    /** Nothing was there to go out. */
    public void notTried(long gatewayId) {
        breakers.notTried(gatewayId);
    }

    public void note(long gatewayId, SubmitOutcome outcome) {
        boolean good = outcome.match(accepted -> true, HealthNotes::isAnswer, refused -> true, unknown -> false);
        trials.merge(gatewayId, Trials.NONE.with(good), Trials::and);
        if (outcome instanceof Deferred deferred
                && deferred.trouble().errorClass().concernsTheGateway()) {
            condition.troubled(gatewayId, deferred.trouble(), deferred.pause());
            return;
        }
        last.put(gatewayId, outcome);
    }

    /** What holds or pauses a gateway is no reason to think that it does not work. */
    private static boolean isAnswer(Deferred deferred) {
        return deferred.trouble().errorClass().concernsTheGateway();
    }

    void writeDown() {
        for (long gatewayId : trials.keySet()) {
            breakers.tried(gatewayId, trials.remove(gatewayId));
        }
        for (long gatewayId : last.keySet()) {
            SubmitOutcome outcome = last.remove(gatewayId);
            if (outcome instanceof Deferred deferred) {
                condition.troubled(gatewayId, deferred.trouble(), Duration.ZERO);
            } else if (outcome instanceof Unknown unknown) {
                condition.troubled(
                        gatewayId, Trouble.of(ErrorClass.RETRY, unknown.code(), unknown.detail()), Duration.ZERO);
            } else {
                condition.accepted(gatewayId);
            }
        }
    }
}
