package org.tarishi.platform.page.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.NotFound;

/**
 * A file that is not there, or not for the reader, answers 404 or 403. Pages get that from Faces; of what a servlet throws
 * the container makes a 500, whatever error page it shows.
 */
@WebFilter("/onboarding/*")
public class RefusalStatus extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
