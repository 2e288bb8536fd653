package org.tarishi.sending.routing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.tarishi.account.Permission;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** The form of a project's rule, a new one or the one that {@code id} names. It keeps what was typed until it is saved. */
@Named
@ViewScoped
public class RoutePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentProject project;

    @Inject
    Routes routes;

    @Inject
    ChangeRoutes change;

    @Inject
    Gateways gateways;

    private final RouteForm form = new RouteForm();
    private long id;

    /** Fills the form when the page is first asked for. */
    public void open() {
        if (!project.isCanManage()) {
            throw new Forbidden(Permission.MANAGE_GATEWAYS.name());
        }
        form.offer(gateways.of(project.id()));
        Optional.ofNullable(Faces.getRequestParameter("id")).ifPresent(this::openStored);
    }

    private void openStored(String asked) {
        Route route = routes.get(project.id(), Ids.read(asked).orElseThrow(() -> new NotFound("route " + asked)));
        id = route.getId();
        form.show(route);
    }

    public @Nullable String save() {
        try {
            if (isAdded()) {
                change.add(project.id(), form.wanted());
            } else {
                change.change(project.id(), id, form.wanted());
            }
            Notice.afterRedirect("route.saved");
            return RoutesPage.VIEW + project.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
    }

    public boolean isAdded() {
        return id == 0;
    }

    public RouteForm getForm() {
        return form;
    }
}
