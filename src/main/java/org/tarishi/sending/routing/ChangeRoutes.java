package org.tarishi.sending.routing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayChanged;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.RuleBroken;

/** Sets and removes a project's rules. */
@Stateless
public class ChangeRoutes {

    @Inject
    Routes routes;

    @Inject
    RouteBook book;

    @Inject
    Gateways gateways;

    /** @throws RuleBroken at the fields that {@link WantedRoute#faults} names */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void add(ProjectId project, WantedRoute wanted) {
        book.put(Optional.of(project), Optional.empty(), wanted, gateways.serving(project));
    }

    /** As {@link #add}. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void change(ProjectId project, long id, WantedRoute wanted) {
        book.put(Optional.of(project), Optional.of(id), wanted, gateways.serving(project));
    }

    @Needs(Permission.MANAGE_GATEWAYS)
    public void remove(ProjectId project, long id) {
        book.remove(Optional.of(project), id);
    }

    /** Whether nothing is said about numbers that no other rule is about. */
    @Needs(Permission.READ_GATEWAYS)
    public boolean lacksDefault(ProjectId project) {
        return !hasDefault(project);
    }

    /** Makes a gateway the default, unless the project has one by now. */
    @Needs(Permission.MANAGE_GATEWAYS)
    public void sendAllOver(ProjectId project, long gatewayId) {
        Gateway gateway = gateways.get(project, gatewayId);
        if (!hasDefault(project)) {
            routeAllTo(project, gateway);
        }
    }

    /** A project's first gateway is its default, so that its first message finds a way. */
    public void routeToTheFirst(@Observes GatewayChanged change) {
        if (change.what() == GatewayChanged.What.ADDED) {
            change.gateway()
                    .owner()
                    .filter(project -> !hasDefault(project))
                    .ifPresent(project -> routeAllTo(project, change.gateway()));
        }
    }

    private void routeAllTo(ProjectId project, Gateway gateway) {
        Optional<Long> dead = defaultOf(project).map(Route::getId);
        WantedRoute wanted = WantedRoute.to(Route.DEFAULT, gateway.getId());
        book.put(Optional.of(project), dead, wanted, List.of(gateway));
    }

    /** One whose gateways were all deleted leads nowhere, so it does not count. */
    private boolean hasDefault(ProjectId project) {
        return defaultOf(project).stream()
                .flatMap(route -> route.choices().stream())
                .flatMap(choice -> gateways.find(choice.gatewayId()).stream())
                .anyMatch(gateway -> !gateway.isDeleted());
    }

    private Optional<Route> defaultOf(ProjectId project) {
        return routes.about(Optional.of(project), Route.DEFAULT, "");
    }
}
