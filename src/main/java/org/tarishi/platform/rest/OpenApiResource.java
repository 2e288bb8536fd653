package org.tarishi.platform.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;

/** {@code GET /api/v1/openapi.json}: the whole API as OpenAPI 3.1, for everybody. A test compares it with the resources. */
@Path("v1/openapi.json")
public class OpenApiResource {

    static final String FILE = "openapi.json";

    @GET
    @Produces("application/json")
    public Response read() {
        StreamingOutput document = to -> {
            try (InputStream file = OpenApiResource.class.getResourceAsStream(FILE)) {
                file.transferTo(to);
            }
        };
        return Response.ok(document).build();
    }
}
