package org.tarishi.onboarding.pilot;

import java.util.List;
import java.util.stream.Stream;
import org.tarishi.gateway.Gateway;
import org.tarishi.sending.routing.RouteChoice;
import org.tarishi.sending.routing.WantedRoute;
import org.tarishi.sending.routing.WantedRoute.WantedChoice;

/** Writes rules for numbers of a country. */
final class NewRule {

    private static final int FIRST = 1;

    private NewRule() {}

    /** A gateway goes first from now on; what served before stands in for it. */
    static WantedRoute over(long gatewayId, String prefix, List<RouteChoice> before) {
        Stream<RouteChoice> after = before.stream()
                .map(choice -> new RouteChoice(choice.gatewayId(), choice.place() + FIRST, choice.weight()));
        return of(
                prefix,
                "",
                Stream.concat(Stream.of(new RouteChoice(gatewayId, FIRST, 1)), after)
                        .toList());
    }

    static WantedRoute of(String prefix, String operator, List<RouteChoice> choices) {
        return new WantedRoute(
                prefix,
                operator,
                choices.stream()
                        .map(choice -> new WantedChoice(
                                choice.gatewayId(),
                                Integer.toString(choice.place()),
                                Integer.toString(choice.weight())))
                        .toList());
    }

    /** Those that the project may still send over, but for one. */
    static List<RouteChoice> others(List<RouteChoice> choices, List<Gateway> serving, long butFor) {
        List<Long> known = serving.stream().map(Gateway::getId).toList();
        return choices.stream()
                .filter(choice -> choice.gatewayId() != butFor)
                .filter(choice -> known.contains(choice.gatewayId()))
                .toList();
    }
}
