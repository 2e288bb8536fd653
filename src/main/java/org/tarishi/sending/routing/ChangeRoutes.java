package org.tarishi.sending.routing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayChanged;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;

/** Sets and removes a project's routes. */
@Stateless
public class ChangeRoutes {

    @Inject
    Routes routes;

    @Inject
    Gateways gateways;

    @Inject
    Ids ids;

    /**
     * @param prefix digits of a country or network prefix, with or without + and spaces; empty for the default
     * @throws RuleBroken at {@code prefix} when it is not 1 to 15 digits
     */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void set(ProjectId project, String prefix, long gatewayId) {
        String digits = prefix.replaceAll("[+\\s-]", "");
        if (!digits.matches("|[1-9]\\d{0,14}")) {
            throw RuleBroken.at("prefix", "rule.prefix", prefix);
        }
        lead(project, digits, gateways.get(project, gatewayId));
    }

    /** Removing a route that is not there changes nothing. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void remove(ProjectId project, String prefix) {
        routes.with(project, prefix).ifPresent(routes::remove);
    }

    /** A project's first gateway is its default, so that its first message finds a way. */
    public void routeToTheFirst(@Observes GatewayChanged change) {
        if (change.what() == GatewayChanged.What.ADDED) {
            change.gateway()
                    .owner()
                    .filter(project -> !hasDefault(project))
                    .ifPresent(project -> lead(project, Route.DEFAULT, change.gateway()));
        }
    }

    /** One whose gateway was deleted leads nowhere, so it does not count. */
    private boolean hasDefault(ProjectId project) {
        return routes.with(project, Route.DEFAULT)
                .flatMap(route -> gateways.find(route.getGatewayId()))
                .filter(gateway -> !gateway.isDeleted())
                .isPresent();
    }

    private void lead(ProjectId project, String prefix, Gateway gateway) {
        routes.with(project, prefix)
                .ifPresentOrElse(
                        route -> route.leadTo(gateway.getId()),
                        () -> routes.add(new Route(ids.next(), project, prefix, gateway.getId())));
    }
}
