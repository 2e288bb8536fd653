package org.tarishi.sending.routing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarishi.gateway.Gateway;
import org.tarishi.project.Places;
import org.tarishi.sms.PhoneNumbers;

/**
 * A rule as the list shows it.
 *
 * @param label prefix and operator; empty for the default
 * @param countries the names of the countries it is about; empty where there are too many to name
 * @param choices in order
 */
public record RouteRow(long id, String label, String countries, List<Goal> choices) {

    private static final int MOST_NAMED = 4;

    /**
     * A gateway of the rule.
     *
     * @param name empty when the project may not use it, and it is passed over
     * @param share in percent of those in the same place; 100 when it is alone there
     */
    public record Goal(int place, String name, int share, boolean paused) {}

    static RouteRow of(Route route, Map<Long, Gateway> serving, Locale reader) {
        List<Goal> goals = route.choices().stream()
                .map(choice -> goal(route, choice, Optional.ofNullable(serving.get(choice.gatewayId()))))
                .toList();
        return new RouteRow(route.getId(), route.label(), countries(route.getPrefix(), reader), goals);
    }

    private static Goal goal(Route route, RouteChoice choice, Optional<Gateway> gateway) {
        return new Goal(
                choice.place(),
                gateway.map(Gateway::getName).orElse(""),
                route.share(choice),
                gateway.filter(found -> !found.isLive()).isPresent());
    }

    private static String countries(String prefix, Locale reader) {
        List<String> regions = PhoneNumbers.regionsBehind(prefix);
        return regions.size() > MOST_NAMED
                ? ""
                : regions.stream().map(region -> Places.country(region, reader)).collect(Collectors.joining(", "));
    }

    public boolean isDefault() {
        return label.isEmpty();
    }
}
