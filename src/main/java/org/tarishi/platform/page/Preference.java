package org.tarishi.platform.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something a reader chose about the look, remembered by the browser for a year.
 *
 * <p>A cookie rather than the session, so that the choice is there before sign-in, on error pages and next week, and so
 * that reading a page never starts a session.
 */
enum Preference {
    LANGUAGE("tarishi-language", LocaleChoice.TAGS),
    THEME("tarishi-theme", ThemeChoice.NAMES);

    private static final Duration KEPT = Duration.ofDays(365);

    private final String cookie;
    private final List<String> choices;

    Preference(String cookie, List<String> choices) {
        this.cookie = cookie;
        this.choices = choices;
    }

    /** The choice sent by the browser; empty if none was made or it is not one of ours. */
    Optional<String> of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(sent -> cookie.equals(sent.getName()))
                .map(Cookie::getValue)
                .filter(choices::contains)
                .findFirst();
    }

    /** Remembers the choice if it is one of ours, which it returns; anything else is ignored. */
    boolean remember(String choice, HttpServletRequest request, HttpServletResponse response) {
        if (!choices.contains(choice)) {
            return false;
        }
        Cookie kept = new Cookie(cookie, choice);
        kept.setPath("/");
        kept.setHttpOnly(true);
        kept.setSecure(request.isSecure());
        kept.setAttribute("SameSite", "Lax");
        kept.setMaxAge((int) KEPT.toSeconds());
        response.addCookie(kept);
        return true;
    }
}
