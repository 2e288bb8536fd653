package org.tarishi.platform.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * {@code POST /preference} with {@code language} or {@code theme}, and {@code back}: remembers the choice and returns to
 * the page.
 *
 * <p>A plain servlet instead of a Faces form, so that the switch also works on error pages and on a page whose view has
 * expired, and never replays what the page does.
 */
@WebServlet("/preference")
public class PreferenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        sent(request, "language").ifPresent(tag -> Preference.LANGUAGE.remember(tag, request, response));
        sent(request, "theme").ifPresent(name -> Preference.THEME.remember(name, request, response));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                sent(request, "back").filter(PageAddress::isOurs).orElseGet(() -> request.getContextPath() + "/"));
    }

    private static Optional<String> sent(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }
}
