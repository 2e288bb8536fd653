package org.tarishi.onboarding.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.SwitchGateway;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestMoved;

/** A gateway whose request goes back to be connected, or ends, sends nothing more. */
@ApplicationScoped
public class PauseUntried {

    private static final Set<Move> BACK = EnumSet.of(Move.MEND, Move.NUMBER_WITHDRAWN, Move.WITHDRAW);

    @Inject
    Connections connections;

    @Inject
    Gateways gateways;

    @Inject
    SwitchGateway switches;

    void moved(@Observes RequestMoved event) {
        if (BACK.contains(event.moved().move())) {
            connections
                    .gatewayOf(event.requestId())
                    .flatMap(gateways::find)
                    .filter(Gateway::isLive)
                    .ifPresent(gateway -> switches.stop(gateway.getId(), MakeGateway.NOT_TRIED));
        }
    }
}
