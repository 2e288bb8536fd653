package org.tarishi.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Tells the API of gateways that its caller may see. */
@Dependent
class GatewayAnswers {

    private final Gateways gateways;
    private final Clock clock;

    @Inject
    GatewayAnswers(Gateways gateways, Clock clock) {
        this.gateways = gateways;
        this.clock = clock;
    }

    List<GatewayAnswer> of(List<Gateway> shown) {
        Instant now = clock.instant();
        Map<Long, GatewayHealth> health =
                gateways.health(shown.stream().map(Gateway::getId).toList());
        return shown.stream()
                .map(gateway -> GatewayAnswer.of(gateway, of(gateway, health), now))
                .toList();
    }

    private static GatewayHealth of(Gateway gateway, Map<Long, GatewayHealth> known) {
        return known.getOrDefault(gateway.getId(), new GatewayHealth(gateway.getId()));
    }
}
