package org.tarishi.sending.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** Which gateway carries which numbers: a default, and others for prefixes. */
@Named
@RequestScoped
public class RoutesPage {

    private static final String HERE = "/sending/routing/routes.xhtml?faces-redirect=true&project=";

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

    private Optional<List<Gateway>> serving = Optional.empty();
    private String prefix = "";
    private String gateway = "";
    private String standard = "";

    /** Removes the route whose button was pressed, if one was; reading the page changes nothing. */
    public @Nullable String act() {
        Optional<String> unwanted =
                Optional.ofNullable(Faces.getRequestParameter("remove")).filter(any -> Faces.isPostback());
        return unwanted.map(this::remove).orElse(null);
    }

    private String remove(String unwanted) {
        change.remove(project.id(), unwanted);
        Notice.afterRedirect("routes.removed", unwanted);
        return HERE + project.getId();
    }

    public @Nullable String saveDefault() {
        return set(Route.DEFAULT, standard, "routes.default.saved");
    }

    public @Nullable String add() {
        if (prefix.isBlank()) {
            Faults.show(RuleBroken.at("prefix", "rule.prefix.missing"));
            return null; // stay here
        }
        return set(prefix, gateway, "routes.added");
    }

    private @Nullable String set(String digits, String chosen, String done) {
        try {
            change.set(project.id(), digits, Long.parseLong(chosen));
            Notice.afterRedirect(done, digits.replaceAll("\\D", ""));
            return HERE + project.getId();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
    }

    /** Those that lead to a gateway. */
    public List<RouteRow> leadingTo(long gatewayId) {
        return all().filter(row -> row.gatewayId() == gatewayId).toList();
    }

    /** Those with a prefix. */
    public List<RouteRow> getRows() {
        return all().filter(row -> !row.isDefault()).toList();
    }

    public Optional<RouteRow> getDefaultRow() {
        return all().filter(RouteRow::isDefault).findFirst();
    }

    private Stream<RouteRow> all() {
        Map<Long, Gateway> byId = getGateways().stream().collect(Collectors.toMap(Gateway::getId, Function.identity()));
        return routes.of(project.id()).stream()
                .map(route ->
                        RouteRow.of(route, Optional.ofNullable(byId.get(route.getGatewayId())), locale.getLocale()));
    }

    /** Those to choose from; a form asks for them before anything else happens. */
    public List<Gateway> getGateways() {
        List<Gateway> read = serving.orElseGet(() -> gateways.of(project.id()));
        serving = Optional.of(read);
        return read;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public String getGateway() {
        return gateway;
    }

    public void setGateway(String gateway) {
        this.gateway = gateway;
    }

    /** What is chosen for all other numbers: at first the gateway that carries them now. */
    public String getStandard() {
        return standard.isEmpty()
                ? getDefaultRow().map(row -> Long.toString(row.gatewayId())).orElse("")
                : standard;
    }

    public void setStandard(String standard) {
        this.standard = standard;
    }
}
