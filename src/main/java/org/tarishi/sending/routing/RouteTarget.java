package org.tarishi.sending.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@link RouteChoice} of a rule, as it is stored. */
@Entity
@Table(name = "route_choice")
@IdClass(RouteTarget.Key.class)
public class RouteTarget {

    /** Which one of which rule. JPA 3.1 takes no record for it. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long route;
        private long gatewayId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.route == route && key.gatewayId == gatewayId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(route, gatewayId);
        }
    }

    @Id
    @ManyToOne
    @JoinColumn(name = "route_id")
    private @Nullable Route route;

    @Id
    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "place")
    private int place;

    @Column(name = "weight")
    private int weight;

    protected RouteTarget() {}

    RouteTarget(Route route, RouteChoice choice) {
        this.route = route;
        this.gatewayId = choice.gatewayId();
        become(choice);
    }

    final void become(RouteChoice choice) {
        place = choice.place();
        weight = choice.weight();
    }

    RouteChoice choice() {
        return new RouteChoice(gatewayId, place, weight);
    }
}
