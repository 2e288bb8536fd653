package org.tarishi.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.tarishi.account.signin.Doorkeeper;

/**
 * Goes into the archive of {@link InContainerIT} and takes the doorkeeper's place there: Arquillian's runner, a servlet
 * at an address that the product does not know, gets in as nobody; everything else is judged as ever.
 */
@Specializes
@ApplicationScoped
public class RunnerDoor extends Doorkeeper {

    private static final String RUNNER = "/ArquillianServletRunnerEE9";

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return request.getServletPath().equals(RUNNER)
                ? context.doNothing()
                : super.validateRequest(request, response, context);
    }
}
