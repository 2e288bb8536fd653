package org.tarishi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.Caller;
import org.tarishi.account.RequestCaller;
import org.tarishi.account.keys.KeyRing;

/** The door of programs: {@code Authorization: Bearer tk_...} (RFC 6750), no session, no cookie. */
@ApplicationScoped
public class ProgramDoor {

    private static final String BEARER = "Bearer ";
    private static final String REFUSAL = "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
            + "\"code\":\"key.invalid\",\"detail\":\"Send a valid API key as Authorization: Bearer tk_...\"}";

    @Inject
    KeyRing keys;

    @Inject
    RequestCaller caller;

    @Inject
    ClientAddress addresses;

    AuthenticationStatus open(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        Optional<Caller.Key> key = token(request).flatMap(keys::find);
        if (key.isEmpty()) {
            return refuse(response);
        }
        caller.become(key.get(), addresses.of(request));
        return context.notifyContainerAboutLogin("key-" + key.get().keyId(), Set.of());
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static AuthenticationStatus refuse(HttpServletResponse response) throws IOException {
        byte[] body = REFUSAL.getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"tarishi\"");
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
