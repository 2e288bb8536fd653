package org.tarishi.onboarding.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.tarishi.gateway.ConfigurationMark;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.sourcing.PriceQuotes;
import org.tarishi.onboarding.sourcing.PricedQuote;
import org.tarishi.platform.RuleBroken;

/** Finds the gateways of requests, as they are now. */
@ApplicationScoped
public class TriedGateways {

    @Inject
    Requests requests;

    @Inject
    Gateways gateways;

    @Inject
    ConfigurationMark mark;

    @Inject
    PriceQuotes prices;

    /** What an SMS costs at most by the quote that was accepted; empty where it does not say. */
    Optional<BigDecimal> quotedPrice(long requestId) {
        return prices.offered(request(requestId)).flatMap(PricedQuote::dearestSent);
    }

    GatewayRequest request(long requestId) {
        return requests.get(requestId);
    }

    /** @throws RuleBroken when none was made for the request yet */
    TriedGateway of(long requestId) {
        GatewayRequest request = request(requestId);
        long id = request.certificate()
                .gatewayId()
                .orElseThrow(() -> RuleBroken.at("", "rule.request.not-now", request.getReference()));
        Gateway gateway = gateways.shared(id);
        return new TriedGateway(request, gateway, mark.of(gateway));
    }
}
