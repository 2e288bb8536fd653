package org.tarishi.sending.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.Contacts;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayHealth;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.Hindrance;
import org.tarishi.gateway.LiveHealth;
import org.tarishi.platform.SharedRandom;

/** Makes the router of a project as things stand now. The one that sends also explains. */
@ApplicationScoped
public class Routers {

    @Inject
    Routes routes;

    @Inject
    Gateways gateways;

    @Inject
    LiveHealth health;

    @Inject
    Contacts contacts;

    @Inject
    Clock clock;

    /** For the flow, which has asked its caller already. */
    public Router of(ProjectId project) {
        return new Router(
                routes.forRouting(project),
                ways(project),
                new ContactPreference(contacts, project),
                new SharedRandom());
    }

    private List<Way> ways(ProjectId project) {
        Instant now = clock.instant();
        List<Gateway> serving = gateways.takingNew(project);
        Map<Long, GatewayHealth> known =
                health.of(serving.stream().map(Gateway::getId).toList());
        return serving.stream()
                .map(gateway -> new Way(gateway, Hindrance.of(gateway, known.get(gateway.getId()), now)))
                .toList();
    }
}
