package org.tarishi.platform.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Keeps no state of a page of which hub.js only wants a part ({@code data-refresh}): a session keeps 15 views, so a page
 * that refreshes itself would soon have pushed out the very state that its form is sent with.
 *
 * <p>Set at rendering only, never while a view is built: otherwise Faces would take posts without state, and with it
 * without protection against forged ones (Mojarra 4.0 restores a stateless post only to a view that is built transient).
 */
public class RefreshedView extends ViewHandlerWrapper {

    private static final String PART = "X-Refresh";

    public RefreshedView(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
        boolean part = context.getExternalContext().getRequestHeaderMap().containsKey(PART);
        if (part && !context.isPostback()) {
            view.setTransient(true);
        }
        super.renderView(context, view);
    }
}
