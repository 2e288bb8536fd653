package org.tarishi.gateway.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayChanged;

/** Keeps every change of a gateway in the audit trail, in the transaction that made it; also the hub's own pauses. */
@ApplicationScoped
public class GatewayTrail {

    @Inject
    Audit audit;

    void changed(@Observes GatewayChanged change) {
        Gateway gateway = change.gateway();
        String action = "gateway." + change.what().name().toLowerCase(Locale.ROOT);
        Deed deed = gateway.owner()
                .map(project -> inProject(project, action, gateway))
                .orElseGet(() -> Deed.of(action, gateway.getName()));
        audit.record(deed.with(gateway.getPauseReason()));
    }

    private static Deed inProject(ProjectId project, String action, Gateway gateway) {
        return Deed.in(project, action, gateway.getName());
    }
}
