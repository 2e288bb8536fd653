package org.tarishi.platform.page.faces;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Lets forms post to the whole address of their page, {@code ?project=…} and filters included.
 *
 * <p>Faces posts to the bare page. Then a page that failed validation would lose its project from the address line, and
 * nothing could lead back to it after the session ended. Asked for here because only forms go through
 * {@link ExternalContext#encodeActionURL}; links and redirects have their own methods.
 */
public class KeptQuery extends ExternalContextFactory {

    public KeptQuery(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new Keeping(getWrapped().getExternalContext(context, request, response));
    }

    private static final class Keeping extends ExternalContextWrapper {

        Keeping(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public String encodeActionURL(String url) {
            return getWrapped().encodeActionURL(withQuery(url));
        }

        @Override
        public String encodePartialActionURL(String url) {
            return getWrapped().encodePartialActionURL(withQuery(url));
        }

        private String withQuery(String url) {
            HttpServletRequest request = (HttpServletRequest) getRequest();
            String query = request.getQueryString();
            return query != null && url.equals(request.getRequestURI()) ? url + "?" + query : url;
        }
    }
}
