package org.tarishi.account.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.SessionMark;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;

/**
 * {@code POST /sign-out} ends the session. A plain servlet, so that it works on every page, also on error pages; another
 * site cannot send it, since the cookie is SameSite.
 */
@WebServlet(Area.SIGN_OUT)
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient Audit audit;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (caller.get() instanceof Caller.Person person) {
            audit.record(Deed.of("account.signed-out", person.signInName()));
        }
        SessionMark.remove(request);
        Detour.to(request.getContextPath() + Area.SIGN_IN, request, response);
    }
}
