package org.tarishi.account.password;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.SessionMark;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The caller's own password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    ChangePassword verb;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    HttpServletRequest request;

    private String current = "";
    private String next = "";

    public @Nullable String change() {
        try {
            Account account = verb.change(current, next);
            SessionMark.put(request, account);
            Notice.afterRedirect("password.changed");
            return "/index.xhtml?faces-redirect=true";
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    /** Whether the page insists: the password is a one-time password. */
    public boolean isForced() {
        return caller.get() instanceof Caller.Person person
                && accounts.find(person.accountId())
                        .filter(Account::mustChangePassword)
                        .isPresent();
    }

    public int getShortest() {
        return PasswordRules.SHORTEST;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
