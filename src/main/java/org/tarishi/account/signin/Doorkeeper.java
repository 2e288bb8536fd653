package org.tarishi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.tarishi.account.RequestCaller;
import org.tarishi.platform.DatabaseAway;
import org.tarishi.platform.page.SecurityHeaders;

/**
 * The one door: sees every request before any page or resource and says who acts.
 *
 * <p>Programs under {@code /api} show a key with each request and never get a session; people sign in by the form and
 * are known by their session. A stranger is sent to the form, or refused.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {

    @Inject
    PeopleDoor people;

    @Inject
    ProgramDoor programs;

    @Inject
    RequestCaller caller;

    @Inject
    ClientAddress addresses;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SecurityHeaders.add(request, response);
        caller.become(caller.caller(), addresses.of(request));
        try {
            return judge(request, response, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return turnAwayForNow(response, e);
        }
    }

    /** Without the database nobody can be told from anybody: 503, and the same request may succeed in a moment. */
    private static AuthenticationStatus turnAwayForNow(HttpServletResponse response, RuntimeException failure) {
        if (!DatabaseAway.isBehind(failure)) {
            throw failure;
        }
        try {
            response.setHeader("Retry-After", DatabaseAway.RETRY_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuthenticationStatus judge(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        switch (Area.of(pathOf(request))) {
            case OPEN:
                return context.doNothing();
            case API:
                return programs.open(request, response, context);
            case FRONT:
                return people.identify(request, context);
            default:
                return people.open(request, response, context);
        }
    }

    static String pathOf(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
