package org.tarishi.sending.routing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** The form of a rule of the platform, a new one or the one that {@code id} names. */
@Named
@ViewScoped
public class PlatformRoutePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Routes routes;

    @Inject
    ChangePlatformRoutes change;

    @Inject
    Gateways gateways;

    private final RouteForm form = new RouteForm();
    private long id;

    /** Fills the form when the page is first asked for. */
    public void open() {
        form.offer(gateways.allShared());
        Optional.ofNullable(Faces.getRequestParameter("id")).ifPresent(this::openStored);
    }

    private void openStored(String asked) {
        Route route = routes.getOfPlatform(Ids.read(asked).orElseThrow(() -> new NotFound("route " + asked)));
        id = route.getId();
        form.show(route);
    }

    public @Nullable String save() {
        try {
            if (isAdded()) {
                change.add(form.wanted());
            } else {
                change.change(id, form.wanted());
            }
            Notice.afterRedirect("route.saved");
            return PlatformRoutesPage.VIEW;
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
