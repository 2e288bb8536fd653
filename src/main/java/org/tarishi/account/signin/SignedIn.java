package org.tarishi.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;

/** Who looks at this page: {@code #{signedIn}} for templates. */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    CurrentCaller caller;

    @Inject
    Audit audit;

    @Inject
    HttpServletRequest request;

    /** Whether anybody is signed in; the front pages are also for strangers. */
    public boolean isPresent() {
        return caller.get() instanceof Caller.Person;
    }

    public String getName() {
        return caller.get() instanceof Caller.Person person ? person.fullName() : "";
    }

    public boolean isAdmin() {
        return has(PlatformRole.ADMIN);
    }

    public boolean isAuditor() {
        return has(PlatformRole.AUDITOR);
    }

    private boolean has(PlatformRole role) {
        return caller.get() instanceof Caller.Person person && person.has(role);
    }

    /** Ends the session; bound to a button, so it comes by POST. */
    public String signOut() {
        audit.record(Deed.of("account.signed-out", caller.get().label()));
        SessionMark.remove(request);
        return Area.SIGN_IN + "?faces-redirect=true";
    }
}
