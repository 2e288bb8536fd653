package org.tarishi.gateway.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Permission;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.page.AskedId;
import org.tarishi.project.CurrentProject;

/** The draft that the page's parameter {@code id} names: {@code #{currentDraft}}; for those who may set up gateways. */
@Named
@RequestScoped
public class CurrentDraft {

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentProject project;

    @Inject
    Gateways gateways;

    private @Nullable Gateway read;

    /** For the view action of its pages. */
    public void demand() {
        if (!project.isCanManage()) {
            throw new Forbidden(Permission.MANAGE_GATEWAYS.name());
        }
        get();
    }

    public Gateway get() {
        Gateway gateway = Optional.ofNullable(read).orElseGet(() -> gateways.draft(project.id(), asked()));
        read = gateway;
        return gateway;
    }

    public long getId() {
        return get().getId();
    }

    public String getType() {
        return get().getType();
    }

    /** The address of a step, for the redirect after a form. */
    String to(String step) {
        return "/gateway/guide/" + step + ".xhtml?faces-redirect=true&project=" + project.getId() + "&id=" + getId();
    }

    private long asked() {
        return AskedId.of(request, "id");
    }
}
