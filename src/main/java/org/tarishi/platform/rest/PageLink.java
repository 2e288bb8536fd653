package org.tarishi.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** The way from a page of a list to the next. */
public final class PageLink {

    private PageLink() {}

    /** The same query after the row of this id, without host: whoever reads it knows better by which name it calls us. */
    public static String next(UriInfo asked, long lastId) {
        URI next = asked.getRequestUriBuilder()
                .replaceQueryParam(Parameters.CURSOR, new Cursor(lastId))
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    /** The list, and the link in the header too (RFC 8288) unless it is the last page: then {@code next} is empty. */
    public static Response answer(Object list, String next) {
        Response.ResponseBuilder answer = Response.ok(list);
        return next.isEmpty()
                ? answer.build()
                : answer.header("Link", "<" + next + ">; rel=\"next\"").build();
    }
}
