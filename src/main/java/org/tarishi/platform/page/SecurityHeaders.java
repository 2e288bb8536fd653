package org.tarishi.platform.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Puts the security headers on every response: pages, API, callbacks, static files and error pages.
 *
 * <p>First filter in web.xml, for requests, forwards and errors. An authentication mechanism answers before any filter
 * runs, so it must call {@link #add} itself. Sources: OWASP Secure Headers Project; ASVS 4.0 section 14.4.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String FACES_RESOURCES = "/jakarta.faces.resource/";
    private static final String NO_DEVICES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        add(request, response);
        chain.doFilter(request, new OnePolicy(response));
    }

    /** Sets all headers; doing it twice changes nothing. */
    public static void add(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.WITHOUT_NONCE);
        response.setHeader("Server", "Tarishi"); // instead of the product to look up faults of
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY"); // for browsers that do not read frame-ancestors
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", NO_DEVICES);
        if (!request.getRequestURI().contains(FACES_RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /**
     * Lets a later policy take the place of an earlier one.
     *
     * <p>PrimeFaces <em>adds</em> its policy. With two policies a browser obeys both, and ours without a nonce would
     * then forbid the very scripts that the other allows.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (ContentPolicy.HEADER.equalsIgnoreCase(name)) {
                setHeader(name, value);
                return;
            }
            super.addHeader(name, value);
        }
    }
}
