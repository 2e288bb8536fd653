package org.tarishi.sending.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.Fault;
import org.tarishi.sms.Operators;

/**
 * A rule as somebody typed it: nothing is checked yet.
 *
 * @param prefix with or without + and spaces
 * @param choices the gateways to choose from, whether taken or not
 */
public record WantedRoute(String prefix, String operator, List<WantedChoice> choices) {

    private static final int HEAVIEST = 1000;
    private static final int LAST_PLACE = 99;

    /**
     * A gateway as it stands in the form.
     *
     * @param place such as 1; {@link #NOT_USED} when the rule does not lead to it
     * @param weight its share among equals; empty for 1
     */
    public record WantedChoice(long gatewayId, String place, String weight) {

        /** The place of a gateway that the rule does not lead to. */
        public static final String NOT_USED = "0";

        boolean isTaken() {
            return !place.equals(NOT_USED);
        }

        private String weightOrOne() {
            return weight.isBlank() ? "1" : weight.strip();
        }

        private Optional<Fault> fault() {
            if (!isNumber(place.strip(), LAST_PLACE)) {
                return Optional.of(Fault.at("place" + gatewayId, "rule.route.place", LAST_PLACE));
            }
            return isNumber(weightOrOne(), HEAVIEST)
                    ? Optional.empty()
                    : Optional.of(Fault.at("weight" + gatewayId, "rule.route.weight", HEAVIEST));
        }

        private static boolean isNumber(String text, int most) {
            return text.matches("[1-9]\\d{0,3}") && Integer.parseInt(text) <= most;
        }

        private RouteChoice choice() {
            return new RouteChoice(gatewayId, Integer.parseInt(place.strip()), Integer.parseInt(weightOrOne()));
        }
    }

    /** A rule to one gateway. */
    static WantedRoute to(String prefix, long gatewayId) {
        return new WantedRoute(prefix, "", List.of(new WantedChoice(gatewayId, "1", "1")));
    }

    /** Every fault, at {@code prefix}, {@code operator}, {@code place<gateway>} and {@code weight<gateway>}. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (!digits().matches("|[1-9]\\d{0,14}")) {
            faults.add(Fault.at("prefix", "rule.prefix", prefix));
        } else {
            operatorFault().ifPresent(faults::add);
        }
        if (taken().isEmpty()) {
            faults.add(Fault.at("", "rule.route.no-gateway"));
        }
        taken().forEach(choice -> choice.fault().ifPresent(faults::add));
        return faults;
    }

    private Optional<Fault> operatorFault() {
        if (operator.isBlank() || !knownOperator().isEmpty()) {
            return Optional.empty();
        }
        if (digits().isEmpty()) {
            return Optional.of(Fault.at("prefix", "rule.operator.prefix"));
        }
        List<String> known = Operators.behind(digits());
        return Optional.of(
                known.isEmpty()
                        ? Fault.at("operator", "rule.operator.none", digits())
                        : Fault.at("operator", "rule.operator", operator.strip(), String.join(", ", known)));
    }

    private List<WantedChoice> taken() {
        return choices.stream().filter(WantedChoice::isTaken).toList();
    }

    String digits() {
        return prefix.replaceAll("[+\\s-]", "");
    }

    /** In its own spelling; empty where there is no such operator behind the prefix. */
    String knownOperator() {
        return Operators.behind(digits()).stream()
                .filter(name -> name.equalsIgnoreCase(operator.strip()))
                .findFirst()
                .orElse("");
    }

    /** @throws NumberFormatException unless there are no {@link #faults} */
    List<RouteChoice> routeChoices() {
        return taken().stream().map(WantedChoice::choice).toList();
    }
}
