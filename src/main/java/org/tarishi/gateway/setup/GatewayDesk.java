package org.tarishi.gateway.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tarishi.account.Permission;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.ProfileDraft;
import org.tarishi.gateway.SetUpGateway;
import org.tarishi.gateway.SettingsDraft;
import org.tarishi.gateway.overview.CurrentGateway;
import org.tarishi.gateway.overview.ReadGateway;
import org.tarishi.platform.Forbidden;
import org.tarishi.project.CurrentProject;

/** For whom a gateway is set up: the page's project, or the platform when the page names none. */
@RequestScoped
public class GatewayDesk {

    @Inject
    CurrentProject project;

    @Inject
    CurrentGateway current;

    @Inject
    Gateways gateways;

    @Inject
    ReadGateway reading;

    @Inject
    SetUpGateway setUp;

    /** Not for those who could not save what they would fill in. */
    public void demand() {
        if (isPlatform()) {
            gateways.allShared();
        } else if (!project.isCanManage()) {
            throw new Forbidden(Permission.MANAGE_GATEWAYS.name());
        }
    }

    public boolean isPlatform() {
        return !project.isPresent();
    }

    /** Those that are being set up step by step; for the platform there is only the form. */
    List<Gateway> drafts() {
        return isPlatform() ? List.of() : gateways.drafts(project.id());
    }

    /** The gateway that the page's parameter {@code id} names. */
    Gateway stored() {
        return isPlatform() ? reading.shared(current.asked()) : current.get();
    }

    List<ReadGateway.Value> settings(Gateway gateway) {
        return isPlatform()
                ? reading.settingsOfShared(gateway.getId())
                : reading.settings(project.id(), gateway.getId());
    }

    Gateway add(String type, ProfileDraft profile, Map<String, String> values) {
        return isPlatform() ? setUp.addShared(type, profile, values) : setUp.add(project.id(), type, profile, values);
    }

    Gateway change(ProfileDraft profile, SettingsDraft typed) {
        return isPlatform()
                ? setUp.changeShared(current.asked(), profile, typed)
                : setUp.change(project.id(), current.getId(), profile, typed);
    }

    /** Such as {@code project=12&}; empty for the platform. */
    public String query() {
        return isPlatform() ? "" : "project=" + project.getId() + "&";
    }

    /** Where the gateways of this owner are listed. */
    public String list() {
        return isPlatform()
                ? "/gateway/grant/sharedGateways.xhtml"
                : "/gateway/overview/gateways.xhtml?project=" + project.getId();
    }

    /** The page of one gateway, its parameters follow. */
    public String details() {
        return isPlatform() ? "/gateway/grant/sharedGateway.xhtml?" : "/gateway/overview/gateway.xhtml?";
    }
}
