package org.tarishi.sending.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/**
 * Offers to send everything over a gateway, where a project has no way for all numbers yet: {@code #{defaultOffer}}. The
 * button is sent under the name {@code default} with the gateway's id.
 */
@Named
@RequestScoped
public class DefaultOffer {

    @Inject
    CurrentProject project;

    @Inject
    ChangeRoutes change;

    @Inject
    HttpServletRequest request;

    private @Nullable Boolean open;

    /** Asked once for each request: a list asks for every row. */
    public boolean isOpen() {
        boolean known =
                Optional.ofNullable(open).orElseGet(() -> project.isCanManage() && change.lacksDefault(project.id()));
        open = known;
        return known;
    }

    /** Does what the button asked for, if it was pressed; reading the page changes nothing. */
    public @Nullable String act() { // null: stay on the page
        if (!request.getMethod().equals("POST")) {
            return null;
        }
        return AskedId.find(request, "default").map(this::take).orElse(null);
    }

    private String take(long gatewayId) {
        change.sendAllOver(project.id(), gatewayId);
        Notice.afterRedirect("route.saved");
        return RoutesPage.VIEW + project.getId();
    }
}
