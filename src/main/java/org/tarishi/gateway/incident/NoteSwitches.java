package org.tarishi.gateway.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayChanged;
import org.tarishi.gateway.GatewayHealth;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.ErrorClass;

/**
 * A gateway that paused itself begins an incident; one that a person resumes is given the benefit of the doubt, and a
 * deleted one concerns nobody. In the transaction of the switch.
 */
@ApplicationScoped
public class NoteSwitches {

    private static final Set<Cause> ENDED_BY_RESUMING =
            EnumSet.of(Cause.CREDIT, Cause.CONFIG, Cause.HELD, Cause.BREAKER);

    @Inject
    Incidents incidents;

    @Inject
    Gateways gateways;

    void changed(@Observes GatewayChanged change) {
        Gateway gateway = change.gateway();
        switch (change.what()) {
            case PAUSED -> causeOf(gateway).ifPresent(cause -> begin(gateway, cause));
            case RESUMED -> incidents.end(gateway.getId(), ENDED_BY_RESUMING);
            case DELETED -> incidents.end(gateway.getId(), EnumSet.allOf(Cause.class));
            default -> {}
        }
    }

    private void begin(Gateway gateway, Cause cause) {
        incidents.open(gateway.getId(), cause, gateway.getPauseReason());
    }

    /** Health was written just before, in the same transaction; empty when a person paused it. */
    private Optional<Cause> causeOf(Gateway gateway) {
        GatewayHealth health = gateways.health(gateway.getId());
        boolean byItself =
                health.troubleCode().filter(gateway.getPauseReason()::equals).isPresent();
        return health.troubleClass().filter(any -> byItself).flatMap(NoteSwitches::causeOf);
    }

    private static Optional<Cause> causeOf(ErrorClass errorClass) {
        return switch (errorClass) {
            case CREDIT -> Optional.of(Cause.CREDIT);
            case CONFIG -> Optional.of(Cause.CONFIG);
            default -> Optional.empty();
        };
    }
}
