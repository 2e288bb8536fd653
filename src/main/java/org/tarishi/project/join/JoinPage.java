package org.tarishi.project.join;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Account;
import org.tarishi.account.SessionMark;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** Where an invitation's link leads: says what is offered, and accepts it by a button. */
@Named
@RequestScoped
public class JoinPage {

    private static final String START = "/index.xhtml?faces-redirect=true";

    @Inject
    Invitations invitations;

    @Inject
    JoinProject join;

    @Inject
    HttpServletRequest request;

    private String token = "";
    private String fullName = "";
    private String signInName = "";
    private String password = "";
    private @Nullable Offer offer;

    @PostConstruct
    void read() {
        // read from the request, not by f:viewParam: that one is forgotten when another field is not valid
        token = Optional.ofNullable(request.getParameter("token")).orElse("");
        offer = invitations.offer(token).orElse(null);
        if (offer != null) {
            signInName = offer.email();
        }
    }

    /** What is offered; null when the link leads nowhere any more. */
    public @Nullable Offer getOffer() {
        return offer;
    }

    /** For somebody who is signed in. */
    public String asMyself() {
        join.asMyself(token);
        Notice.afterRedirect("join.done");
        return START;
    }

    /** For somebody new, who is then signed in. */
    public @Nullable String asNewcomer() {
        try {
            Account account = join.asNewcomer(token, fullName, signInName, password);
            SessionMark.put(request, account);
            Notice.afterRedirect("join.done");
            return START;
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
