package org.tarishi.sending.routing;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tarishi.gateway.Gateway;

/** The form of a rule: every gateway there is to choose from, so that nothing needs to be dragged or added. */
public final class RouteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String prefix = "";
    private String operator = "";
    private List<ChoiceField> choices = List.of();

    void offer(List<Gateway> gateways) {
        choices = gateways.stream().map(ChoiceField::new).toList();
    }

    /** Those that the route uses stand first, in its order. */
    void show(Route route) {
        prefix = route.getPrefix().isEmpty() ? "" : "+" + route.getPrefix();
        operator = route.getOperator();
        route.choices().forEach(choice -> field(choice.gatewayId()).ifPresent(field -> field.show(choice)));
        choices = choices.stream()
                .sorted(Comparator.comparingInt(ChoiceField::order))
                .toList();
    }

    private Optional<ChoiceField> field(long gatewayId) {
        return choices.stream()
                .filter(field -> field.getGatewayId() == gatewayId)
                .findFirst();
    }

    WantedRoute wanted() {
        return new WantedRoute(
                prefix, operator, choices.stream().map(ChoiceField::wanted).toList());
    }

    /** From 1 to as many as there are gateways. */
    public List<String> getPlaces() {
        return IntStream.rangeClosed(1, choices.size())
                .mapToObj(Integer::toString)
                .toList();
    }

    public List<ChoiceField> getChoices() {
        return choices;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public String getOperator() {
        return operator;
    }

    public void setOperator(String operator) {
        this.operator = operator;
    }
}
