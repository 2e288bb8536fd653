package org.tarishi.account.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Optional;

/** Sends a browser elsewhere, and back to where it wanted to go. */
final class Detour {

    private Detour() {}

    /** The sign-in page, which brings back to the page that was asked for. */
    static String signIn(HttpServletRequest request) {
        String asked = request.getRequestURI()
                + Optional.ofNullable(request.getQueryString())
                        .map(query -> "?" + query)
                        .orElse("");
        return request.getContextPath() + Area.SIGN_IN + "?to=" + URLEncoder.encode(asked, UTF_8);
    }

    /** A page of ours, or nothing: never another site ({@code //evil.example} is one, and so is a backslash to browsers). */
    static Optional<String> inside(String asked) {
        boolean ours = asked.startsWith("/")
                && !asked.startsWith("//")
                && asked.chars().noneMatch(c -> c == '\\' || c < ' ')
                && !asked.startsWith(Area.SIGN_IN);
        return ours ? Optional.of(asked) : Optional.empty();
    }

    static void to(String url, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            partial(url, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", url);
        }
        response.flushBuffer();
    }

    // a redirect would be followed by the script, which then waits for XML and gets a page (Faces 4.0, 13.4.2)
    private static void partial(String url, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + url.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"/></partial-response>");
    }
}
