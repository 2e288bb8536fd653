package org.tarishi.sending.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.tarishi.account.keys.CallingProject;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.rest.problem.Refusal;

/** {@code DELETE /api/v1/messages/{id}}: takes a message back; it stays in the log as CANCELLED. */
@Path("v1/messages")
@RequestScoped
public class CancelResource {

    @Inject
    CancelMessage cancel;

    @Inject
    CallingProject project;

    @DELETE
    @Path("{id}")
    public void cancel(@PathParam("id") long id) {
        try {
            cancel.cancel(project.id(), id);
        } catch (RuleBroken tooLate) {
            throw Refusal.of(409, tooLate);
        }
    }
}
