package org.tarishi.gateway;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.keys.CallingProject;

/** {@code GET /api/v1/gateways} and {@code GET /api/v1/gateways/{id}}: what a project may send through, and how well it does. */
@Path("v1/gateways")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GatewaysResource {

    @Inject
    Gateways gateways;

    @Inject
    CallingProject project;

    @Inject
    Clock clock;

    record GatewayList(List<ReadGateway> gateways) {}

    @GET
    public GatewayList list() {
        List<Gateway> found = gateways.of(project.id());
        Map<Long, GatewayHealth> health =
                gateways.health(found.stream().map(Gateway::getId).toList());
        return new GatewayList(
                found.stream().map(each -> read(each, health.get(each.getId()))).toList());
    }

    @GET
    @Path("{id}")
    public ReadGateway get(@PathParam("id") long id) {
        return ReadGateway.of(gateways.get(project.id(), id), gateways.health(id), clock.instant());
    }

    private ReadGateway read(Gateway gateway, @Nullable GatewayHealth health) {
        GatewayHealth known = Optional.ofNullable(health).orElseGet(() -> new GatewayHealth(gateway.getId()));
        return ReadGateway.of(gateway, known, clock.instant());
    }
}
