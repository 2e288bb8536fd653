package org.tarishi.platform.page.error;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarishi.platform.DatabaseAway;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.NotFound;

/** Answers 404, 403, and 503 while the database is away, when a page's use case says so; the container alone would make a 500 of any exception. */
public class Refusals extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            Optional<Integer> status = status(failed);
            if (status.isEmpty()) {
                throw failed;
            }
            if (status.get() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                response.setHeader("Retry-After", DatabaseAway.RETRY_SECONDS);
            }
            response.sendError(status.get());
        }
    }

    private static Optional<Integer> status(Throwable failed) {
        if (DatabaseAway.isBehind(failed)) {
            return Optional.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        return Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> refusal(cause).stream())
                .findFirst();
    }

    private static Optional<Integer> refusal(Throwable cause) {
        if (cause instanceof NotFound) {
            return Optional.of(HttpServletResponse.SC_NOT_FOUND);
        }
        return cause instanceof Forbidden || cause instanceof EJBAccessException
                ? Optional.of(HttpServletResponse.SC_FORBIDDEN)
                : Optional.empty();
    }
}
