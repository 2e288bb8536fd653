package org.tarishi.sending.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** Which gateways carry which numbers: the project's rules and its default. */
@Named
@RequestScoped
public class RoutesPage {

    static final String VIEW = "/sending/routing/routes.xhtml?faces-redirect=true&project=";

    @Inject
    CurrentProject project;

    @Inject
    Routes routes;

    @Inject
    ChangeRoutes change;

    @Inject
    Gateways gateways;

    @Inject
    LocaleChoice locale;

    private Optional<List<RouteRow>> rows = Optional.empty();
    private Optional<List<Gateway>> serving = Optional.empty();

    /** Removes the rule whose button was pressed, if one was; reading the page changes nothing. */
    public @Nullable String act() { // null: stay here
        return AskedId.pressed("remove").map(this::remove).orElse(null);
    }

    private String remove(long unwanted) {
        change.remove(project.id(), unwanted);
        Notice.afterRedirect("routes.removed");
        return VIEW + project.getId();
    }

    /** Those that lead to a gateway. */
    public List<RouteRow> leadingTo(long gatewayId) {
        return routes.of(project.id()).stream()
                .filter(route -> route.leadsTo(gatewayId))
                .map(this::row)
                .toList();
    }

    /** In the order in which they are asked. */
    public List<RouteRow> getRows() {
        List<RouteRow> read = rows.orElseGet(this::read);
        rows = Optional.of(read);
        return read;
    }

    private List<RouteRow> read() {
        return routes.of(project.id()).stream()
                .sorted(Route.IN_ORDER_OF_ASKING)
                .map(this::row)
                .toList();
    }

    private RouteRow row(Route route) {
        Map<Long, Gateway> byId = getGateways().stream().collect(Collectors.toMap(Gateway::getId, Function.identity()));
        return RouteRow.of(route, byId, locale.getLocale());
    }

    public boolean isWithoutDefault() {
        return getRows().stream().noneMatch(RouteRow::isDefault);
    }

    public List<Gateway> getGateways() {
        List<Gateway> read = serving.orElseGet(() -> gateways.of(project.id()));
        serving = Optional.of(read);
        return read;
    }
}
