package org.tarishi.sending.compose;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;
import org.tarishi.account.keys.CallingProject;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.rest.Body;
import org.tarishi.platform.rest.json.Json;
import org.tarishi.platform.rest.problem.Refusal;

/** {@code POST /api/v1/messages}: sends one message, or up to {@value ComposeMessage#MOST}, all or none. */
@Path("v1/messages")
@RequestScoped
public class MessagesResource {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Inject
    ComposeMessage compose;

    @Inject
    SendOnce once;

    @Inject
    CallingProject project;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response send(@HeaderParam(IDEMPOTENCY_KEY) @Nullable String key, @Nullable SendRequest body) {
        SendRequest request = Body.of(body);
        List<Draft> drafts = request.drafts();
        try {
            return key == null ? send(project.id(), drafts) : sendOnce(project.id(), key, drafts);
        } catch (RuleBroken broken) {
            throw request.inMyWords(broken);
        }
    }

    private Response send(ProjectId id, List<Draft> drafts) {
        return Response.accepted(Json.write(SendAnswer.of(compose.send(id, drafts))))
                .build();
    }

    private Response sendOnce(ProjectId id, String header, List<Draft> drafts) {
        IdempotencyKey key =
                IdempotencyKey.read(header).orElseThrow(() -> Refusal.of(400, "idempotency.key-malformed"));
        SendOnce.Answer answer = once.send(id, key, drafts);
        Response.ResponseBuilder response = Response.accepted(answer.body());
        return answer.replayed() ? response.header("Idempotent-Replayed", true).build() : response.build();
    }
}
