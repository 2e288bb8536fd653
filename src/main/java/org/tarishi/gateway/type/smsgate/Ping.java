package org.tarishi.gateway.type.smsgate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews;

/** How the phone does, as the app's HealthService writes it: {@code checks: {NAME: {status, observedValue, ...}}}. */
final class Ping {

    /** By CellularNetworkType's place; the first two say that there is none or that it is not known. */
    private static final List<String> CELLULAR = List.of("", "", "2G", "3G", "4G", "5G");

    private static final int TRANSPORT_CELLULAR = 2;
    private static final int TRANSPORT_WIFI = 4;
    private static final int TRANSPORT_ETHERNET = 8;

    private Ping() {}

    static PhoneNews read(JsonNode health) {
        JsonNode checks = health.path("checks");
        return new PhoneNews(
                Optional.empty(),
                List.of(),
                observed(checks, "battery:level").filter(percent -> percent >= 0 && percent <= 100),
                // bit 0: charging; 1 and 2: plugged in, which a full battery is without charging
                observed(checks, "battery:charging").map(flags -> flags != 0),
                network(checks),
                observed(checks, "messages:failed"));
    }

    private static Optional<Integer> observed(JsonNode checks, String name) {
        JsonNode value = checks.path(name).path("observedValue");
        return value.isNumber() ? Optional.of(value.asInt()) : Optional.empty();
    }

    private static Optional<String> network(JsonNode checks) {
        return observed(checks, "connection:transport").map(flags -> {
            if ((flags & TRANSPORT_WIFI) != 0) {
                return "Wi-Fi";
            }
            if ((flags & TRANSPORT_ETHERNET) != 0) {
                return "Ethernet";
            }
            return (flags & TRANSPORT_CELLULAR) != 0 ? cellular(checks) : "";
        });
    }

    private static String cellular(JsonNode checks) {
        int type = observed(checks, "connection:cellular").orElse(0);
        String generation = type >= 0 && type < CELLULAR.size() ? CELLULAR.get(type) : "";
        return generation.isEmpty() ? "Mobile" : generation;
    }
}
