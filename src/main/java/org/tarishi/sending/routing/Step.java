package org.tarishi.sending.routing;

import java.util.List;
import org.tarishi.gateway.Hindrance;

/**
 * One thing that the router looked at for a number.
 *
 * @param prefix of the rule; empty for any
 * @param operator of the rule; empty for any
 * @param stops the gateways it leads to, in order; empty unless it fits
 */
public record Step(Source source, String prefix, String operator, Fit fit, List<Stop> stops) {

    /** Whose word it is, in the order in which they are asked. */
    public enum Source {
        CONTACT,
        PROJECT_RULE,
        PROJECT_DEFAULT,
        PLATFORM_RULE,
        PLATFORM_DEFAULT;

        static Source of(Route rule) {
            if (rule.isPlatform()) {
                return rule.isDefault() ? PLATFORM_DEFAULT : PLATFORM_RULE;
            }
            return rule.isDefault() ? PROJECT_DEFAULT : PROJECT_RULE;
        }
    }

    /** Whether it decides, and if not, why. */
    public enum Fit {
        FITS,
        /** The number begins with other digits. */
        OTHER_NUMBERS,
        /** The number's range was given to another operator, or to none that is known. */
        OTHER_OPERATOR,
        /** It fits, but the project may use none of its gateways. */
        LEADS_NOWHERE,
        /** The contact has no gateway of its own, or there is no such contact. */
        NOT_SET
    }

    /**
     * A gateway that a step leads to.
     *
     * @param name empty when the project may not use it: deleted, or not granted
     * @param share of the messages among those in the same place, in percent
     */
    public record Stop(long gatewayId, String name, Hindrance hindrance, int place, int share) {

        public boolean isServing() {
            return !name.isEmpty();
        }

        private Stop alone() {
            return new Stop(gatewayId, name, hindrance, place, 100);
        }

        boolean isOpen() {
            return isServing() && hindrance == Hindrance.NONE;
        }
    }

    public boolean fits() {
        return fit == Fit.FITS;
    }

    /** Those that take messages now, of the first place that has any. */
    List<Stop> firstOpen() {
        List<Stop> open = stops.stream().filter(Stop::isOpen).toList();
        int first = open.stream().mapToInt(Stop::place).min().orElse(0);
        List<Stop> equals = open.stream().filter(stop -> stop.place() == first).toList();
        return equals.size() == 1 ? List.of(equals.get(0).alone()) : equals;
    }

    /** For people: {@code +25471 Safaricom}; empty for a default. */
    public String label() {
        return ((prefix.isEmpty() ? "" : "+" + prefix) + " " + operator).strip();
    }
}
