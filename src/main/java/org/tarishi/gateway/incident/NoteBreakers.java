package org.tarishi.gateway.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tarishi.gateway.BreakerMoved;
import org.tarishi.gateway.Gateways;

/** A breaker that opens begins an incident, one that closes ends it; while it lets a single message try, it lasts. */
@ApplicationScoped
public class NoteBreakers {

    @Inject
    Incidents incidents;

    @Inject
    Gateways gateways;

    void moved(@Observes BreakerMoved move) {
        long gateway = move.gatewayId();
        switch (move.to()) {
            case OPEN -> incidents.open(gateway, Cause.BREAKER, lastTrouble(gateway));
            case CLOSED -> incidents.end(gateway, Cause.BREAKER);
            case HALF_OPEN -> {}
        }
    }

    private String lastTrouble(long gateway) {
        return gateways.health(gateway).troubleCode().orElse("");
    }
}
