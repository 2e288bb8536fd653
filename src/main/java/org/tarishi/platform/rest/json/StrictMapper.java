package org.tarishi.platform.rest.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * Gives {@link Json} to Jackson's providers.
 *
 * <p>Not a provider of our own: the WAR brings two of Jackson's, which the server finds by itself, and which of several
 * equals it takes changes from start to start.
 */
@Provider
public class StrictMapper implements ContextResolver<ObjectMapper> {

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return Json.MAPPER;
    }
}
