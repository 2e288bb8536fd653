package org.tarishi.onboarding.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.Permission;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** What there is already, before a new gateway is asked for. */
@Named
@RequestScoped
public class StartRequestPage {

    @Inject
    CurrentProject project;

    @Inject
    Gateways gateways;

    @Inject
    StartRequest starting;

    private String country = "";

    public void load() {
        if (!project.isCanManage()) {
            throw new Forbidden(Permission.REQUEST_GATEWAYS.name());
        }
        if (country.isEmpty()) {
            country = project.getDefaultCountry();
        }
    }

    public @Nullable String start() {
        try {
            GatewayRequest draft = starting.start(project.id(), country);
            Notice.afterRedirect("request.started", draft.getReference());
            return "/onboarding/request/editRequest.xhtml?faces-redirect=true&project=" + project.getId() + "&id="
                    + draft.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null;
        }
    }

    /** What the project can send through today. */
    public List<Gateway> getGateways() {
        return gateways.of(project.id());
    }

    public String getCountry() {
        return country;
    }

    /** Null where the address names none. */
    public void setCountry(@Nullable String country) {
        this.country = Optional.ofNullable(country).orElse("");
    }
}
