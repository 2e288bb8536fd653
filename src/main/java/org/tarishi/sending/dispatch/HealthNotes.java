package org.tarishi.sending.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Map<Long, SubmitOutcome> last = new ConcurrentHashMap<>();

    public void note(long gatewayId, SubmitOutcome outcome) {
        if (outcome instanceof Deferred deferred
                && deferred.trouble().errorClass().concernsTheGateway()) {
            condition.troubled(gatewayId, deferred.trouble(), deferred.pause());
            return;
        }
        last.put(gatewayId, outcome);
    }

    void writeDown() {
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
