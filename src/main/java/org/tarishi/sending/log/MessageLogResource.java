package org.tarishi.sending.log;

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
import org.tarishi.account.ProjectId;
import org.tarishi.account.keys.CallingProject;
import org.tarishi.platform.rest.Cursor;
import org.tarishi.platform.rest.PageLink;
import org.tarishi.platform.rest.Parameters;

/** {@code GET /api/v1/messages} and {@code GET /api/v1/messages/{id}}: the message log. */
@Path("v1/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MessageLogResource {

    @Inject
    MessageLog log;

    @Inject
    CallingProject project;

    @GET
    public Response list(@Context UriInfo asked) {
        Parameters parameters = new Parameters(asked.getQueryParameters(), LogParameters.NAMES);
        LogFilter filter = LogParameters.filter(parameters);
        Cursor cursor = parameters.cursor();
        int limit = parameters.limit();
        parameters.check();
        LogSlice page = log.page(project.id(), filter, LogPosition.olderThan(cursor.before()), limit);
        String next = page.hasOlder() ? PageLink.next(asked, page.oldest()) : "";
        return PageLink.answer(MessageList.of(page, next), next);
    }

    @GET
    @Path("{id}")
    public ReadMessage get(@PathParam("id") long id) {
        ProjectId mine = project.id();
        return ReadMessage.of(log.get(mine, id), log.timeline(mine, id));
    }
}
