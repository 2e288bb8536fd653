package org.tarishi.platform.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** Where the reader is, as a path of this host with its parameters, to return to. */
@Named
@RequestScoped
public class PageAddress {

    @Inject
    HttpServletRequest request;

    /** The page that is shown, as the browser's address line has it. */
    public String getCurrent() {
        return asked(RequestDispatcher.ERROR_REQUEST_URI)
                .or(() -> "GET".equals(request.getMethod()) ? Optional.of(withQuery()) : Optional.empty())
                .or(this::referrer)
                .orElseGet(this::withQuery);
    }

    /**
     * The page the reader came from.
     *
     * <p>A form posts to its page without the query string, so only the referrer knows the whole address.
     */
    public String getBefore() {
        return referrer()
                .or(() -> asked(RequestDispatcher.ERROR_REQUEST_URI))
                .orElseGet(() -> request.getContextPath() + "/");
    }

    private Optional<String> asked(String attribute) {
        return Optional.ofNullable((String) request.getAttribute(attribute)).filter(PageAddress::isOurs);
    }

    private String withQuery() {
        return whole(request.getRequestURI(), request.getQueryString());
    }

    private Optional<String> referrer() {
        try {
            return Optional.ofNullable(request.getHeader("Referer"))
                    .map(URI::create)
                    .filter(address -> request.getServerName().equals(address.getHost()))
                    .map(address -> whole(address.getRawPath(), address.getRawQuery()))
                    .filter(PageAddress::isOurs);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String whole(String path, String query) {
        return query == null ? path : path + "?" + query;
    }

    /** A path on this host only: "//host" and "/\host" would leave it, a control character would split a header. */
    static boolean isOurs(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.indexOf('\\') < 0
                && address.chars().noneMatch(Character::isISOControl);
    }
}
