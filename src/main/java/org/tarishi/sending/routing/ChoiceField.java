package org.tarishi.sending.routing;

import java.io.Serializable;
import org.tarishi.gateway.Gateway;
import org.tarishi.sending.routing.WantedRoute.WantedChoice;

/** A gateway in the form of a rule: taken or not, in which place, with what weight. */
public final class ChoiceField implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long gatewayId;
    private final String name;
    private String place = WantedChoice.NOT_USED;
    private String weight = "1";

    ChoiceField(Gateway gateway) {
        gatewayId = gateway.getId();
        name = gateway.getName();
    }

    void show(RouteChoice choice) {
        place = Integer.toString(choice.place());
        weight = Integer.toString(choice.weight());
    }

    /** By its place, what is not used last. */
    int order() {
        return place.equals(WantedChoice.NOT_USED) ? Integer.MAX_VALUE : Integer.parseInt(place);
    }

    WantedChoice wanted() {
        return new WantedChoice(gatewayId, place, weight);
    }

    public long getGatewayId() {
        return gatewayId;
    }

    public String getName() {
        return name;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }
}
