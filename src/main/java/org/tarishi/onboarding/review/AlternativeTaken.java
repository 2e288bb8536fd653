package org.tarishi.onboarding.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.grant.GrantGateway;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.RequestMoved;
import org.tarishi.onboarding.Requests;
import org.tarishi.platform.RuleBroken;

/** Gives a project the connected gateway that it takes instead of a new one. */
@ApplicationScoped
public class AlternativeTaken {

    @Inject
    Requests requests;

    @Inject
    Gateways gateways;

    @Inject
    GrantGateway granting;

    /** In the transaction of the move: what cannot be given is not taken. */
    void moved(@Observes RequestMoved event) {
        if (event.moved().move() == Move.ACCEPT_ALTERNATIVE) {
            requests.find(event.requestId()).ifPresent(this::grant);
        }
    }

    private void grant(GatewayRequest request) {
        request.handling().alternative().ifPresent(gatewayId -> {
            if (gateways.find(gatewayId).filter(gateway -> !gateway.isDeleted()).isEmpty()) {
                throw RuleBroken.at("", "rule.request.alternative-gone");
            }
            granting.grantTo(gatewayId, request.project());
        });
    }
}
