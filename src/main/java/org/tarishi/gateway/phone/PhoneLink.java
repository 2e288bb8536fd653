package org.tarishi.gateway.phone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.LiveGateways;

/** Whether a gateway is a phone, so that a link to its page makes sense: {@code #{phoneLink.isPhone(row.id)}}. */
@Named
@RequestScoped
public class PhoneLink {

    @Inject
    LiveGateways gateways;

    @Inject
    GatewayTypes types;

    public boolean isPhone(long gatewayId) {
        return gateways.current(gatewayId).flatMap(types::pulling).isPresent();
    }
}
