package org.tarishi.sending.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.GivenGateway;
import org.tarishi.gateway.Hindrance;

/** Rules and gateways of a project, by the gateways' names. */
final class GivenRoutes {

    private static final Optional<ProjectId> CLINIC = Optional.of(new ProjectId(1));
    private static final Optional<ProjectId> PLATFORM = Optional.empty();

    private final List<Route> rules = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private Preference preference = Preference.NONE;
    private RandomGenerator random = new Random(7);

    GivenRoutes gateway(String name) {
        return gateway(name, Hindrance.NONE);
    }

    GivenRoutes gateway(String name, Hindrance hindrance) {
        ways.add(new Way(GivenGateway.named(id(name), name).gateway(), hindrance));
        return this;
    }

    GivenRoutes random(RandomGenerator other) {
        random = other;
        return this;
    }

    GivenRoutes contactPrefers(String gateway) {
        preference = number -> Optional.of(id(gateway));
        return this;
    }

    /** @param choices such as {@code 1 Airtel x3, 1 MTN x1, 2 Backup x1} */
    GivenRoutes rule(String prefix, String operator, String choices) {
        return add(CLINIC, prefix, operator, choices);
    }

    GivenRoutes rule(String prefix, String choices) {
        return rule(prefix, "", choices);
    }

    GivenRoutes platformRule(String prefix, String choices) {
        return add(PLATFORM, prefix, "", choices);
    }

    private GivenRoutes add(Optional<ProjectId> owner, String prefix, String operator, String choices) {
        Route route = new Route(rules.size() + 1L, owner, prefix, operator);
        List<RouteChoice> all = new ArrayList<>();
        for (String choice : choices.split(", ")) {
            String[] words = choice.split(" x?");
            all.add(new RouteChoice(id(words[1]), Integer.parseInt(words[0]), Integer.parseInt(words[2])));
        }
        route.leadTo(all);
        rules.add(route);
        return this;
    }

    long id(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name) + 1L;
    }

    Router router() {
        return new Router(rules, ways, preference, random);
    }
}
