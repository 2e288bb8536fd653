package org.tarishi.platform.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** What an error page tells: the reference under which the fault is logged, and the address to go back to. */
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

    /**
     * The page the reader was on, with its parameters.
     *
     * <p>A form posts to its page without the query string, so the referrer is asked first; only one of this host
     * counts.
     */
    public String getWayBack() {
        return Optional.ofNullable(request.getHeader("Referer"))
                .flatMap(this::onThisHost)
                .or(() -> Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))
                .filter(address -> !address.startsWith("//"))
                .orElseGet(() -> request.getContextPath() + "/");
    }

    private Optional<String> onThisHost(String referrer) {
        try {
            URI address = URI.create(referrer);
            if (!request.getServerName().equals(address.getHost()) || address.getRawPath() == null) {
                return Optional.empty();
            }
            String query = address.getRawQuery();
            return Optional.of(query == null ? address.getRawPath() : address.getRawPath() + "?" + query);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
