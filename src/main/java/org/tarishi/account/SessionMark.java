package org.tarishi.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/** What a session remembers of who opened it; everything else is read anew. */
public record SessionMark(long accountId, int credentialVersion) implements Serializable {

    private static final String NAME = SessionMark.class.getName();

    /** Marks a session under a new id, so that an id planted before is worth nothing (session fixation). */
    public static void put(HttpServletRequest request, Account account) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(NAME, new SessionMark(account.id(), account.credentialVersion()));
    }

    public static Optional<SessionMark> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (SessionMark) session.getAttribute(NAME));
    }

    public static void remove(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }
}
