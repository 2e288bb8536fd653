package org.tarishi.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.PlatformRole;

/** Who looks at this page: {@code #{signedIn}} for templates. */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    CurrentCaller caller;

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

    public boolean isApprover() {
        return has(PlatformRole.APPROVER);
    }

    private boolean has(PlatformRole role) {
        return caller.get() instanceof Caller.Person person && person.has(role);
    }
}
