package org.tarishi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.RequestCaller;
import org.tarishi.account.SessionMark;

/** The door of people: the sign-in form once, then the session, compared with the account at every request. */
@ApplicationScoped
public class PeopleDoor {

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    RequestCaller caller;

    @Inject
    ClientAddress addresses;

    /** Lets those in who signed in; sends others to the form, and those with a one-time password to change it. */
    AuthenticationStatus open(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        Optional<Account> account = holder(request);
        if (account.isEmpty()) {
            SessionMark.remove(request);
            Detour.to(Detour.signIn(request), request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (account.get().mustChangePassword() && !Doorkeeper.pathOf(request).equals(Area.PASSWORD)) {
            Detour.to(request.getContextPath() + Area.PASSWORD, request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return letIn(account.get(), request, context);
    }

    /** Notes who is signed in, and takes the form's name and password. */
    AuthenticationStatus identify(HttpServletRequest request, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential typed) {
            return signIn(typed, request, context);
        }
        Optional<Account> account = holder(request);
        return account.isPresent() ? letIn(account.get(), request, context) : context.doNothing();
    }

    private AuthenticationStatus signIn(
            UsernamePasswordCredential typed, HttpServletRequest request, HttpMessageContext context) {
        Optional<Account> account = signIn.with(typed.getCaller(), typed.getPasswordAsString(), addresses.of(request));
        account.ifPresent(found -> SessionMark.put(request, found));
        return account.isPresent() ? letIn(account.get(), request, context) : AuthenticationStatus.SEND_FAILURE;
    }

    private Optional<Account> holder(HttpServletRequest request) {
        return SessionMark.of(request)
                .flatMap(mark ->
                        accounts.find(mark.accountId()).filter(account -> account.accepts(mark.credentialVersion())));
    }

    private AuthenticationStatus letIn(Account account, HttpServletRequest request, HttpMessageContext context) {
        caller.become(account.asCaller(), addresses.of(request));
        return context.notifyContainerAboutLogin(account.signInName(), roles(account));
    }

    private static Set<String> roles(Account account) {
        return account.platformRole().map(role -> Set.of(role.name())).orElse(Set.of());
    }
}
