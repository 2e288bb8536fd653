package org.tarishi.onboarding.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.keys.CallingProject;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.Timetable;
import org.tarishi.onboarding.country.Timetables;
import org.tarishi.onboarding.request.ReadRequest;
import org.tarishi.platform.rest.Cursor;
import org.tarishi.platform.rest.PageLink;
import org.tarishi.platform.rest.Parameters;

/** {@code GET /api/v1/gateway-requests} and {@code GET /api/v1/gateway-requests/{id}}: a project's requests, newest first. */
@Path("v1/gateway-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GatewayRequestsResource {

    @Inject
    Requests requests;

    @Inject
    ReadRequest reading;

    @Inject
    Timetables timetables;

    @Inject
    CallingProject project;

    @Inject
    Clock clock;

    @GET
    public Response list(@Context UriInfo asked) {
        Parameters parameters = new Parameters(asked.getQueryParameters(), Set.of());
        Cursor cursor = parameters.cursor();
        int limit = parameters.limit();
        parameters.check();
        List<GatewayRequest> found = requests.of(project.id(), cursor.before(), limit + 1);
        List<GatewayRequest> page = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit ? PageLink.next(asked, page.get(limit - 1).getId()) : "";
        List<ReadGatewayRequest> read = page.stream()
                .map(request -> ReadGatewayRequest.of(request, expected(request)))
                .toList();
        return PageLink.answer(GatewayRequestList.of(read, next), next);
    }

    @GET
    @Path("{id}")
    public ReadGatewayRequest get(@PathParam("id") long id) {
        GatewayRequest request = requests.get(project.id(), id);
        List<RequestEvent> history = new ArrayList<>(reading.history(project.id(), id));
        Collections.reverse(history);
        return ReadGatewayRequest.of(request, expected(request), history);
    }

    private Optional<Timetable.Expected> expected(GatewayRequest request) {
        return timetables.of(request.getCountry()).expected(request, clock.instant());
    }
}
