package org.tarishi.receiving.inbox;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.keys.CallingProject;
import org.tarishi.platform.rest.Cursor;
import org.tarishi.platform.rest.PageLink;
import org.tarishi.platform.rest.Parameters;

/** {@code GET /api/v1/inbound} and {@code GET /api/v1/inbound/{id}}: texts that came in, newest first. */
@Path("v1/inbound")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InboundResource {

    private static final String CONVERSATION = "conversation";

    @Inject
    InboundMessages messages;

    @Inject
    CallingProject project;

    @GET
    public Response list(@Context UriInfo asked) {
        Parameters parameters = new Parameters(asked.getQueryParameters(), Set.of(CONVERSATION));
        Optional<Long> conversation = parameters.id(CONVERSATION);
        Cursor cursor = parameters.cursor();
        int limit = parameters.limit();
        parameters.check();
        List<InboundMessage> found = read(conversation, cursor, limit + 1);
        List<InboundMessage> page = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit ? PageLink.next(asked, page.get(limit - 1).getId()) : "";
        return PageLink.answer(InboundList.of(page, next), next);
    }

    @GET
    @Path("{id}")
    public ReadInbound get(@PathParam("id") long id) {
        return ReadInbound.of(messages.get(project.id(), id));
    }

    private List<InboundMessage> read(Optional<Long> conversation, Cursor cursor, int most) {
        return conversation
                .map(id -> messages.of(project.id(), id, cursor.before(), most))
                .orElseGet(() -> messages.latest(project.id(), cursor.before(), most));
    }
}
