package org.tarishi.platform.page.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.util.Faces;

/** The reference under which the fault is logged that an error page tells of. */
@Named
@RequestScoped
public class ErrorReport {

    private static final Logger LOG = System.getLogger(ErrorReport.class.getName());

    @Inject
    HttpServletRequest request;

    /** The reference to quote to an administrator; the log has a line with it. */
    public String getReference() {
        Object logged = request.getAttribute(FullAjaxExceptionHandler.EXCEPTION_UUID);
        if (logged != null) {
            return logged.toString();
        }
        String reference = UUID.randomUUID().toString();
        request.setAttribute(FullAjaxExceptionHandler.EXCEPTION_UUID, reference);
        LOG.log(Level.ERROR, "page.failed reference=" + reference, (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return reference;
    }

    /** For the page of an expired view: that is no fault of ours, so the answer is no 500. */
    public void expired() {
        Faces.setResponseStatus(HttpServletResponse.SC_CONFLICT);
    }
}
