package org.tarishi.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tarishi.account.LockOut;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.LanguageShown;

/** Name and password, then to the page that was asked for. */
@Named
@RequestScoped
public class SigninPage {

    @Inject
    SecurityContext security;

    @Inject
    FacesContext faces;

    @Inject
    Event<LanguageShown> languages;

    private String name = "";
    private String password = "";
    private String to = "";

    public void signIn() throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (isRight(external)) {
            languages.fire(new LanguageShown(faces.getViewRoot().getLocale()));
            external.redirect(Detour.inside(to).orElse(external.getRequestContextPath() + "/"));
        } else {
            Faults.show(RuleBroken.at("", "rule.sign-in.wrong", LockOut.LENGTH.toMinutes()));
        }
    }

    private boolean isRight(ExternalContext external) {
        var typed = new UsernamePasswordCredential(name, password);
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(typed));
        return status == AuthenticationStatus.SUCCESS;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
