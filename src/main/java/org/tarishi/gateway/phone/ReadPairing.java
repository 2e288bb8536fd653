package org.tarishi.gateway.phone;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.CallbackUrls;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewaySettings;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.Pairing;
import org.tarishi.platform.NotFound;

/** Tells what to enter on the phone of a project's own gateway. It is secret: whoever knows it can pass for the phone. */
@Stateless
public class ReadPairing {

    @Inject
    Gateways gateways;

    @Inject
    GatewayTypes types;

    @Inject
    GatewaySettings vault;

    @Inject
    CallbackUrls urls;

    /** @throws NotFound for a gateway that is no phone */
    @Needs(Permission.MANAGE_GATEWAYS)
    public List<Pairing> of(ProjectId project, long gatewayId) {
        Gateway gateway = gateways.own(project, gatewayId);
        String address = urls.of(gateway, "").replaceAll("/$", "");
        return types.pulling(gateway)
                .orElseThrow(() -> new NotFound("no phone: gateway " + gatewayId))
                .pairing(address, vault.open(gateway));
    }
}
