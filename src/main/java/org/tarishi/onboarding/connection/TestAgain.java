package org.tarishi.onboarding.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.tarishi.gateway.ConfigurationMark;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayChanged;
import org.tarishi.gateway.Gateways;
import org.tarishi.onboarding.AdvanceRequest;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.LaunchStep;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.Requests;

/**
 * A request that was ready goes back to its tests when they no longer speak for its gateway (T22): its configuration was
 * changed, or they are too old.
 */
@ApplicationScoped
public class TestAgain {

    private static final Logger LOG = System.getLogger(TestAgain.class.getName());

    @Inject
    Connections connections;

    @Inject
    Requests requests;

    @Inject
    Gateways gateways;

    @Inject
    ConfigurationMark marks;

    @Inject
    AdvanceRequest advance;

    @Inject
    Clock clock;

    /** In the transaction of the change, so that no approver can be faster. */
    void changed(@Observes GatewayChanged event) {
        if (event.what() == GatewayChanged.What.CHANGED) {
            connections.requestsOf(event.gateway().getId()).stream()
                    .flatMap(id -> requests.find(id).stream())
                    .forEach(request -> look(request, event.gateway()));
        }
    }

    /** Each in a transaction of its own, so that one that cannot be moved holds up no other. */
    void passTime() {
        for (GatewayRequest request : requests.open()) {
            try {
                request.certificate().gatewayId().flatMap(gateways::find).ifPresent(gateway -> look(request, gateway));
            } catch (RuntimeException e) {
                // another node was faster, or the database is away: the next hour looks again
                LOG.log(Level.WARNING, "connection.not-moved ref={0} {1}", request.getReference(), e.toString());
            }
        }
    }

    private void look(GatewayRequest request, Gateway gateway) {
        if (request.getState() != RequestState.READY || request.standstill().isOn()) {
            return;
        }
        String now = marks.of(gateway);
        if (!request.certificate().covers(now, clock.instant())) {
            advance.byItself(request.getId(), Move.TEST_AGAIN, new LaunchStep.Outdated(now));
        }
    }
}
