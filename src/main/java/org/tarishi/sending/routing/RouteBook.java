package org.tarishi.sending.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarishi.account.ProjectId;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.Gateway;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Writes the rules of a project or of the platform, and the trail of it. */
@ApplicationScoped
public class RouteBook {

    @Inject
    Routes routes;

    @Inject
    Ids ids;

    @Inject
    Audit audit;

    /**
     * @param owner empty for the platform
     * @param id of the rule to change; empty for a new one
     * @param allowed the gateways that a rule of this owner may lead to
     * @throws RuleBroken with every fault
     * @throws NotFound for a rule of another owner, or a gateway that is not allowed
     */
    public void put(Optional<ProjectId> owner, Optional<Long> id, WantedRoute wanted, List<Gateway> allowed) {
        Optional<Route> known = id.map(any -> routes.owned(owner, any));
        List<Fault> faults = wanted.faults();
        if (faults.isEmpty()) {
            routes.about(owner, wanted.digits(), wanted.knownOperator())
                    .filter(other -> known.filter(other::equals).isEmpty())
                    .ifPresent(other -> faults.add(alreadyThere(other)));
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
        write(owner, known, wanted, allowed);
    }

    private static Fault alreadyThere(Route other) {
        return other.isDefault()
                ? Fault.at("prefix", "rule.route.known-default")
                : Fault.at("prefix", "rule.route.known", other.label());
    }

    private void write(Optional<ProjectId> owner, Optional<Route> known, WantedRoute wanted, List<Gateway> allowed) {
        String names = names(wanted.routeChoices(), allowed);
        Route route = known.orElseGet(() -> fresh(owner));
        route.fit(wanted.digits(), wanted.knownOperator());
        route.leadTo(wanted.routeChoices());
        record(owner, known.isPresent() ? "route.changed" : "route.added", route, names);
    }

    private Route fresh(Optional<ProjectId> owner) {
        Route route = new Route(ids.next(), owner, Route.DEFAULT, "");
        routes.add(route);
        return route;
    }

    public void remove(Optional<ProjectId> owner, long id) {
        Route route = routes.owned(owner, id);
        routes.remove(route);
        record(owner, "route.removed", route, "");
    }

    private void record(Optional<ProjectId> owner, String action, Route route, String names) {
        String subject = route.isDefault() ? "*" : route.label();
        Deed deed = owner.map(project -> Deed.in(project, action, subject)).orElseGet(() -> Deed.of(action, subject));
        audit.record(deed.with(names));
    }

    /** Such as {@code 1 Airtel ×3, 1 MTN ×1, 2 Backup ×1}. */
    private static String names(List<RouteChoice> choices, List<Gateway> allowed) {
        Map<Long, Gateway> byId = allowed.stream().collect(Collectors.toMap(Gateway::getId, Function.identity()));
        return choices.stream()
                .map(choice -> choice.place() + " "
                        + Optional.ofNullable(byId.get(choice.gatewayId()))
                                .orElseThrow(() -> new NotFound("gateway " + choice.gatewayId()))
                                .getName()
                        + " ×" + choice.weight())
                .collect(Collectors.joining(", "));
    }
}
