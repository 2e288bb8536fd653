package org.tarishi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.Caller;
import org.tarishi.account.RequestCaller;
import org.tarishi.account.keys.KeyRing;
import org.tarishi.platform.rest.problem.ProblemAnswer;

/** The door of programs: {@code Authorization: Bearer tk_...} (RFC 6750), no session, no cookie. */
@ApplicationScoped
public class ProgramDoor {

    private static final String BEARER = "Bearer ";

    @Inject
    KeyRing keys;

    @Inject
    RequestCaller caller;

    @Inject
    ClientAddress addresses;

    AuthenticationStatus open(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        Optional<Caller.Key> key;
        try {
            key = token(request).flatMap(keys::find);
        } catch (RuntimeException e) {
            // the database knows the keys; while it is away nobody is known
            ProblemAnswer.write(request, response, e);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (key.isEmpty()) {
            return refuse(request, response);
        }
        caller.become(key.get(), addresses.of(request));
        return context.notifyContainerAboutLogin("key-" + key.get().keyId(), Set.of());
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"tarishi\"");
        ProblemAnswer.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "key.invalid");
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
