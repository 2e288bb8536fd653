package org.tarishi.sending.routing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.account.ProjectId;

/**
 * A rule: numbers that begin with a prefix, or are an operator's, go over these gateways. Without prefix and operator it
 * is the default. It belongs to a project or to the platform.
 */
@Entity
@Table(name = "route")
public class Route {

    /** The prefix of the default route. */
    public static final String DEFAULT = "";

    /** The project's before the platform's, defaults last, operators before prefixes, and the longest prefix first. */
    static final Comparator<Route> IN_ORDER_OF_ASKING = Comparator.comparing(Route::isPlatform)
            .thenComparing(Route::isDefault)
            .thenComparing(route -> route.getOperator().isEmpty())
            .thenComparing(route -> -route.getPrefix().length())
            .thenComparing(Route::getPrefix)
            .thenComparing(Route::getOperator);

    private static final Comparator<RouteChoice> IN_TURN = Comparator.comparing(RouteChoice::place)
            .thenComparing(Comparator.comparing(RouteChoice::weight).reversed())
            .thenComparing(RouteChoice::gatewayId);

    @Id
    private long id;

    @Column(name = "project_id")
    private @Nullable Long projectId;

    @Column(name = "prefix")
    private String prefix = DEFAULT;

    @Column(name = "operator")
    private String operator = "";

    @OneToMany(mappedBy = "route", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<RouteTarget> targets = new ArrayList<>();

    protected Route() {}

    /** @param owner empty for a rule of the platform */
    Route(long id, Optional<ProjectId> owner, String prefix, String operator) {
        this.id = id;
        this.projectId = owner.map(ProjectId::value).orElse(null);
        this.prefix = prefix;
        this.operator = operator;
    }

    void fit(String newPrefix, String newOperator) {
        prefix = newPrefix;
        operator = newOperator;
    }

    /** A gateway that stays keeps its row: EclipseLink would write the new one before it deletes the old. */
    void leadTo(List<RouteChoice> choices) {
        List<Long> wanted = choices.stream().map(RouteChoice::gatewayId).toList();
        targets.removeIf(target -> !wanted.contains(target.choice().gatewayId()));
        for (RouteChoice choice : choices) {
            target(choice.gatewayId())
                    .ifPresentOrElse(target -> target.become(choice), () -> targets.add(new RouteTarget(this, choice)));
        }
    }

    private Optional<RouteTarget> target(long gatewayId) {
        return targets.stream()
                .filter(target -> target.choice().gatewayId() == gatewayId)
                .findFirst();
    }

    public long getId() {
        return id;
    }

    /** Digits without +; empty for any. */
    public String getPrefix() {
        return prefix;
    }

    /** As {@link org.tarishi.sms.Operators} names it; empty for any. */
    public String getOperator() {
        return operator;
    }

    public boolean isDefault() {
        return prefix.isEmpty() && operator.isEmpty();
    }

    public boolean isPlatform() {
        return projectId == null;
    }

    boolean isOf(Optional<ProjectId> owner) {
        return Optional.ofNullable(projectId).equals(owner.map(ProjectId::value));
    }

    boolean isAbout(String otherPrefix, String otherOperator) {
        return prefix.equals(otherPrefix) && operator.equals(otherOperator);
    }

    /** In the order in which they are tried; among equals the larger share first. */
    public List<RouteChoice> choices() {
        return targets.stream().map(RouteTarget::choice).sorted(IN_TURN).toList();
    }

    /** How much of the rule's messages a gateway gets among those in the same place, in percent. */
    public int share(RouteChoice choice) {
        int all = choices().stream()
                .filter(each -> each.place() == choice.place())
                .mapToInt(RouteChoice::weight)
                .sum();
        return (200 * choice.weight() + all) / (2 * all);
    }

    public boolean leadsTo(long gatewayId) {
        return target(gatewayId).isPresent();
    }

    /** For people and the audit trail: {@code +25471 Safaricom}; empty for the default. */
    public String label() {
        return ((prefix.isEmpty() ? "" : "+" + prefix) + " " + operator).strip();
    }
}
