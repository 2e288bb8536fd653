package org.tarishi.platform.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * The Content-Security-Policy of every response, in one place.
 *
 * <p>PrimeFaces makes the nonce of a Faces page and sends the policy with it ({@code primefaces.CSP_POLICY} in web.xml
 * reads {@link #getForFacesPages()} and appends the nonce, which is why {@code script-src} comes last). All other
 * responses get {@link #WITHOUT_NONCE}. Source: PrimeFaces 15 guide, "Content Security Policy".
 *
 * <p>{@code style-src 'self'} refuses style elements and style attributes in markup alike; what scripts set through
 * the CSSOM (positions of overlays and menus) is not covered by it.
 */
@Named
@ApplicationScoped
public class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    static final String WITHOUT_NONCE =
            "default-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
                    + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'; script-src 'self'";

    /** The policy up to the place where PrimeFaces appends the nonce. */
    public String getForFacesPages() {
        return WITHOUT_NONCE;
    }
}
