package org.tarishi.platform.page;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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

    @Inject
    transient Event<LanguageShown> languages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        sent(request, "language").ifPresent(tag -> speak(tag, request, response));
        sent(request, "theme").ifPresent(name -> Preference.THEME.remember(name, request, response));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                sent(request, "back").filter(PageAddress::isOurs).orElseGet(() -> request.getContextPath() + "/"));
    }

    private void speak(String tag, HttpServletRequest request, HttpServletResponse response) {
        if (Preference.LANGUAGE.remember(tag, request, response)) {
            languages.fire(new LanguageShown(Locale.forLanguageTag(tag)));
        }
    }

    private static Optional<String> sent(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }
}
