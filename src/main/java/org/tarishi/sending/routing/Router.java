package org.tarishi.sending.routing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarishi.gateway.Gateway;
import org.tarishi.sms.PhoneNumber;

/**
 * Chooses the gateway for a number: the longest prefix that fits wins, the default fits always. A route to a gateway that
 * is gone is passed over; one to a paused gateway holds, and its messages wait.
 */
public final class Router {

    private final List<Route> longestFirst;
    private final Map<Long, Gateway> gateways;

    /** @param serving the gateways that the project may use */
    public Router(List<Route> routes, List<Gateway> serving) {
        gateways = serving.stream().collect(Collectors.toMap(Gateway::getId, Function.identity()));
        longestFirst = routes.stream()
                .filter(route -> gateways.containsKey(route.getGatewayId()))
                .sorted(Comparator.comparing((Route route) -> route.getPrefix().length())
                        .reversed())
                .toList();
    }

    public Optional<Gateway> choose(PhoneNumber to) {
        return longestFirst.stream()
                .filter(route -> to.digits().startsWith(route.getPrefix()))
                .findFirst()
                .map(route -> gateways.get(route.getGatewayId()));
    }

    /** The gateway that the sender named, if the project may use it. */
    public Optional<Gateway> named(long gatewayId) {
        return Optional.ofNullable(gateways.get(gatewayId));
    }

    public boolean hasGateways() {
        return !gateways.isEmpty();
    }
}
