package org.tarishi.sending.routing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarishi.gateway.Gateway;
import org.tarishi.sms.PhoneNumbers;

/**
 * A route as the list shows it.
 *
 * @param prefix digits without +; empty for the default
 * @param countries the names of the countries it is about; empty where there are too many to name
 * @param gateway the gateway's name; empty when it is gone, and the route is passed over
 */
public record RouteRow(String prefix, String countries, long gatewayId, String gateway, boolean paused) {

    private static final int MOST_NAMED = 4;

    static RouteRow of(Route route, Optional<Gateway> gateway, Locale reader) {
        return new RouteRow(
                route.getPrefix(),
                countries(route.getPrefix(), reader),
                route.getGatewayId(),
                gateway.map(Gateway::getName).orElse(""),
                gateway.filter(found -> !found.isLive()).isPresent());
    }

    private static String countries(String prefix, Locale reader) {
        List<String> regions = PhoneNumbers.regionsBehind(prefix);
        return regions.size() > MOST_NAMED
                ? ""
                : regions.stream()
                        .map(region ->
                                new Locale.Builder().setRegion(region).build().getDisplayCountry(reader))
                        .collect(Collectors.joining(", "));
    }

    public boolean isDefault() {
        return prefix.isEmpty();
    }
}
