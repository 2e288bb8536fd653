package org.tarishi.platform.rest.json;

import com.fasterxml.jackson.jakarta.rs.cfg.JakartaRSFeature;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;

/** Reads and writes the bodies of the API by {@link Json}. */
@Provider
@Consumes("application/json")
@Produces({"application/json", "application/problem+json"})
public class JsonBody extends JacksonJsonProvider {

    public JsonBody() {
        super(Json.MAPPER);
        // a missing body is a mistake, not null
        disable(JakartaRSFeature.ALLOW_EMPTY_INPUT);
    }
}
