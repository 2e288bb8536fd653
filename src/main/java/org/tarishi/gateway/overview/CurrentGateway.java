package org.tarishi.gateway.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.project.CurrentProject;

/**
 * The gateway that the page's parameter {@code id} names: {@code #{currentGateway}}. Where the current project may not see
 * it, everything throws {@link NotFound}, which the browser sees as 404.
 */
@Named
@RequestScoped
public class CurrentGateway {

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentProject project;

    @Inject
    Gateways gateways;

    private @Nullable Gateway read;

    public Gateway get() {
        Gateway gateway = Optional.ofNullable(read).orElseGet(() -> gateways.get(project.id(), asked()));
        read = gateway;
        return gateway;
    }

    public ProjectId project() {
        return project.id();
    }

    public long getId() {
        return get().getId();
    }

    public String getName() {
        return get().getName();
    }

    /** Whether the project owns it and the caller may change it. */
    public boolean isChangeable() {
        return !get().isShared() && project.isCanManage();
    }

    /** The id that the page asks for, whatever it names. */
    public long asked() {
        return Optional.ofNullable(request.getParameter("id"))
                .flatMap(Ids::read)
                .orElseThrow(() -> new NotFound("no gateway asked for"));
    }
}
