package org.tarishi.gateway.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewaySettings;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.PullingType;

/** Whether a phone, which nobody can call, has called us lately. */
@ApplicationScoped
public class HeartBeat {

    @Inject
    GatewayTypes types;

    @Inject
    GatewaySettings vault;

    @Inject
    Phones phones;

    @Inject
    Clock clock;

    /** Empty for a gateway that is no phone. */
    public Optional<Probe> of(Gateway gateway) {
        return types.pulling(gateway).map(type -> beat(gateway, type));
    }

    private Probe beat(Gateway gateway, PullingType type) {
        Duration silence = type.watch(vault.open(gateway)).silentAfter();
        Optional<Instant> seen = phones.of(gateway.getId()).lastSeenAt();
        if (seen.isEmpty()) {
            return new Probe.Unclear("probe.phone-never", "");
        }
        return seen.get().plus(silence).isAfter(clock.instant())
                ? new Probe.Known(Map.of())
                : new Probe.Unclear("probe.phone-silent", "");
    }
}
