package org.tarishi.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.tarishi.platform.rest.problem.Refusal;

/** Takes bodies of at most 1 MiB, so that no call fills the memory. */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    static final int MOST = 1 << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > MOST) {
            throw tooLarge();
        }
        // a chunked body does not say its length
        request.setEntityStream(new LimitedStream(request.getEntityStream(), MOST));
    }

    static Refusal tooLarge() {
        return Refusal.of(413, "body.too-large", Integer.toString(MOST));
    }
}
