package org.tarishi.sending.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.platform.page.Notice;

/** The platform's rules, which follow where a project's own say nothing. For administrators. */
@Named
@RequestScoped
public class PlatformRoutesPage {

    static final String VIEW = "/sending/routing/platformRoutes.xhtml?faces-redirect=true";

    @Inject
    Routes routes;

    @Inject
    ChangePlatformRoutes change;

    @Inject
    Gateways gateways;

    @Inject
    LocaleChoice locale;

    private List<RouteRow> rows = List.of();

    /** Removes the rule whose button was pressed, if one was; reading the page changes nothing. */
    public @Nullable String act() { // null: stay here
        return AskedId.pressed("remove").map(this::remove).orElse(null);
    }

    private String remove(long unwanted) {
        change.remove(unwanted);
        Notice.afterRedirect("routes.removed");
        return VIEW;
    }

    public void load() {
        Map<Long, Gateway> shared =
                gateways.allShared().stream().collect(Collectors.toMap(Gateway::getId, Function.identity()));
        rows = routes.ofPlatform().stream()
                .sorted(Route.IN_ORDER_OF_ASKING)
                .map(route -> RouteRow.of(route, shared, locale.getLocale()))
                .toList();
    }

    /** In the order in which they are asked. */
    public List<RouteRow> getRows() {
        return rows;
    }
}
