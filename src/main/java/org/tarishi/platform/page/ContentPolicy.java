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
 * <p>{@code style-src 'self'} refuses style elements. Style <em>attributes</em> are let through on Faces pages only
 * ({@code style-src-attr}), because PrimeFaces 15 writes them into its markup and its scripts insert more
 * ({@code p:progressBar} its width, {@code p:tabView}, {@code p:selectOneMenu} and {@code p:dialog} what is shown), and
 * no nonce can stand on an attribute. An attribute styles one element: it can neither read the page nor load anything
 * that {@code img-src} would not.
 */
@Named
@ApplicationScoped
public class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    private static final String COMMON =
            "default-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
                    + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'; ";
    private static final String SCRIPTS = "script-src 'self'";

    static final String WITHOUT_NONCE = COMMON + SCRIPTS;

    /** The policy up to the place where PrimeFaces appends the nonce. */
    public String getForFacesPages() {
        return COMMON + "style-src-attr 'unsafe-inline'; " + SCRIPTS;
    }
}
