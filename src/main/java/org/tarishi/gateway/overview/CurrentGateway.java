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
import org.tarishi.platform.NotFound;
import org.tarishi.platform.page.AskedId;
import org.tarishi.project.CurrentProject;

/**
 * The gateway that the page's parameter {@code id} names: {@code #{currentGateway}}. Where the current project may not see
 * it, everything throws {@link NotFound}, which the browser sees as 404. On a page without a project it is one that the
 * platform shares, for administrators.
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

    @Inject
    ReadGateway reading;

    private @Nullable Gateway read;

    public Gateway get() {
        Gateway gateway = Optional.ofNullable(read).orElseGet(this::find);
        read = gateway;
        return gateway;
    }

    private Gateway find() {
        return isOfPlatform() ? reading.shared(asked()) : gateways.get(project.id(), asked());
    }

    /** Whether the page is one of the platform, about all projects that use the gateway. */
    public boolean isOfPlatform() {
        return !project.isPresent();
    }

    /** What a page about it needs in its address, such as {@code project=12&id=34}. */
    public String getQuery() {
        return (isOfPlatform() ? "" : "project=" + project.getId() + "&") + "id=" + getId();
    }

    /** The page that shows it, with its query. */
    public String getView() {
        return (isOfPlatform() ? "/gateway/grant/sharedGateway.xhtml?" : "/gateway/overview/gateway.xhtml?")
                + getQuery();
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

    /** Whether the page's project, or the platform, owns it and the caller may change it. */
    public boolean isChangeable() {
        return isOfPlatform() ? get().isShared() : !get().isShared() && project.isCanManage();
    }

    /** The id that the page asks for, whatever it names. */
    public long asked() {
        return AskedId.of(request, "id");
    }
}
