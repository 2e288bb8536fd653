package org.tarishi.gateway.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** The project's gateways and those shared with it. */
@Named
@RequestScoped
public class GatewaysPage {

    static final String VIEW = "/gateway/overview/gateways.xhtml?faces-redirect=true&project=";

    @Inject
    CurrentProject project;

    @Inject
    GatewayRows known;

    @Inject
    Switchboard switchboard;

    private List<GatewayRow> rows = List.of();

    /** Does what the button of a row asked for, if one was pressed; reading the page changes nothing. */
    public @Nullable String act() { // null: stay on the page
        return Faces.isPostback()
                ? switchboard.act(Faces.getRequestParameterMap()).map(this::say).orElse(null)
                : null;
    }

    private String say(Switchboard.Done done) {
        Notice.afterRedirect(done.key(), done.gateway());
        return VIEW + project.getId();
    }

    public void load() {
        rows = known.all();
    }

    public List<GatewayRow> getRows() {
        return rows;
    }
}
