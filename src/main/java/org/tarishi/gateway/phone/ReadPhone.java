package org.tarishi.gateway.phone;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewaySettings;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.type.Allowance;
import org.tarishi.gateway.type.PullingType;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Watch;
import org.tarishi.platform.NotFound;

/** Reads how a phone does that a project may send over. */
@Stateless
public class ReadPhone {

    /** A phone with what it was given and what its gateway's form says of it. */
    public record Seen(Phone phone, PhoneUse.Use use, Allowance allowance, Watch watch) {}

    @Inject
    Gateways gateways;

    @Inject
    GatewayTypes types;

    @Inject
    GatewaySettings vault;

    @Inject
    Phones phones;

    @Inject
    PhoneUse use;

    /** @throws NotFound for a gateway that is no phone */
    @Needs(Permission.READ_GATEWAYS)
    public Seen of(ProjectId project, long gatewayId) {
        Gateway gateway = gateways.get(project, gatewayId);
        PullingType type = types.pulling(gateway).orElseThrow(() -> new NotFound("no phone: gateway " + gatewayId));
        Settings settings = vault.open(gateway);
        return new Seen(
                phones.of(gatewayId), use.of(project, gatewayId), type.allowance(settings), type.watch(settings));
    }
}
