package org.tarishi.gateway;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tarishi.account.keys.CallingProject;

/** {@code GET /api/v1/gateways} and {@code GET /api/v1/gateways/{id}}: what a project may send through, and how well it does. */
@Path("v1/gateways")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GatewaysResource {

    @Inject
    Gateways gateways;

    @Inject
    GatewayAnswers answers;

    @Inject
    CallingProject project;

    record GatewayList(List<GatewayAnswer> gateways) {}

    @GET
    public GatewayList list() {
        return new GatewayList(answers.of(gateways.of(project.id())));
    }

    @GET
    @Path("{id}")
    public GatewayAnswer get(@PathParam("id") long id) {
        return answers.of(List.of(gateways.get(project.id(), id))).get(0);
    }
}
