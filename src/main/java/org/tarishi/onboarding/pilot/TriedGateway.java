package org.tarishi.onboarding.pilot;

import org.tarishi.gateway.Gateway;
import org.tarishi.onboarding.GatewayRequest;

/**
 * The gateway that a request is about.
 *
 * @param configuration the mark of its configuration as it is now
 */
public record TriedGateway(GatewayRequest request, Gateway gateway, String configuration) {

    long id() {
        return gateway.getId();
    }
}
