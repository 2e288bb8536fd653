package org.tarishi.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The API; its resources and providers are found by their annotations. */
@ApplicationPath("/api")
public class RestApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                // any name but Jersey's own keeps it from registering JSON-B, MOXy or the server’s Jackson
                "jersey.config.jsonFeature", "tarishi",
                "jersey.config.server.wadl.disableWadl", true,
                // else a status without a body would become the pages' error page
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
