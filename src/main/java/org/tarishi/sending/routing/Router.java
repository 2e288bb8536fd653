package org.tarishi.sending.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Hindrance;
import org.tarishi.sending.routing.Step.Fit;
import org.tarishi.sending.routing.Step.Source;
import org.tarishi.sending.routing.Step.Stop;
import org.tarishi.sms.Operators;
import org.tarishi.sms.PhoneNumber;

/**
 * Chooses the gateway for a number and says why. Asked are, in this order: the contact's own gateway, the project's rules,
 * the project's default, the platform's rules, the platform's default. Among rules those that name an operator come
 * first, then the longest prefix. The first that fits and leads to a gateway that the project may use decides.
 */
public final class Router {

    private final List<Route> rules;
    private final Map<Long, Way> ways;
    private final Preference preference;
    private final Turns turns;

    /**
     * @param rules the project's and the platform's
     * @param ways the gateways that the project may use
     * @param random must be thread-safe
     */
    public Router(List<Route> rules, List<Way> ways, Preference preference, RandomGenerator random) {
        this.rules = rules.stream().sorted(Route.IN_ORDER_OF_ASKING).toList();
        this.ways = ways.stream().collect(Collectors.toMap(Way::id, Function.identity()));
        this.preference = preference;
        this.turns = new Turns(random);
    }

    /** The gateway that a message to this number goes over now. */
    public Optional<Gateway> choose(PhoneNumber to) {
        return decide(to).chosen();
    }

    /** Where the contact's own gateway takes no messages, what the rules say follows. */
    public Decision decide(PhoneNumber to) {
        List<Step> steps = new ArrayList<>();
        List<Way> order = new ArrayList<>();
        Optional<Long> own = preference.gatewayFor(to);
        steps.add(own.map(this::ofContact).orElseGet(Router::noContact));
        own.flatMap(this::way).ifPresent(order::add);
        for (Route rule : rules) {
            Step step = look(rule, to);
            steps.add(step);
            if (step.fits()) {
                order.addAll(inTurn(rule));
                break;
            }
        }
        return new Decision(steps, order.stream().distinct().toList());
    }

    private static Step noContact() {
        return new Step(Source.CONTACT, "", "", Fit.NOT_SET, List.of());
    }

    private Step ofContact(long gatewayId) {
        Fit fit = ways.containsKey(gatewayId) ? Fit.FITS : Fit.LEADS_NOWHERE;
        return new Step(Source.CONTACT, "", "", fit, List.of(stop(gatewayId, 1, 100)));
    }

    private Step look(Route rule, PhoneNumber to) {
        Fit fit = fit(rule, to);
        boolean looked = fit == Fit.FITS || fit == Fit.LEADS_NOWHERE;
        List<Stop> stops = looked ? stops(rule) : List.of();
        return new Step(Source.of(rule), rule.getPrefix(), rule.getOperator(), fit, stops);
    }

    private Fit fit(Route rule, PhoneNumber to) {
        if (!to.digits().startsWith(rule.getPrefix())) {
            return Fit.OTHER_NUMBERS;
        }
        if (!rule.getOperator().isEmpty() && !rule.getOperator().equals(Operators.of(to))) {
            return Fit.OTHER_OPERATOR;
        }
        boolean leads = rule.choices().stream().map(RouteChoice::gatewayId).anyMatch(ways::containsKey);
        return leads ? Fit.FITS : Fit.LEADS_NOWHERE;
    }

    private List<Stop> stops(Route rule) {
        return rule.choices().stream()
                .map(choice -> stop(choice.gatewayId(), choice.place(), rule.share(choice)))
                .toList();
    }

    private Stop stop(long gatewayId, int place, int share) {
        return way(gatewayId)
                .map(way -> new Stop(gatewayId, way.gateway().getName(), way.hindrance(), place, share))
                .orElseGet(() -> new Stop(gatewayId, "", Hindrance.NONE, place, share));
    }

    private List<Way> inTurn(Route rule) {
        return turns.of(rule.choices()).stream()
                .flatMap(choice -> way(choice.gatewayId()).stream())
                .toList();
    }

    private Optional<Way> way(long gatewayId) {
        return Optional.ofNullable(ways.get(gatewayId));
    }

    /** The gateway that the sender named, if the project may use it. */
    public Optional<Gateway> named(long gatewayId) {
        return way(gatewayId).map(Way::gateway);
    }

    public boolean hasGateways() {
        return !ways.isEmpty();
    }
}
