package org.tarishi.sending.routing;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.tarishi.gateway.Gateway;

/**
 * What the router decided for a number, and how it came to it.
 *
 * @param steps in the order in which they were looked at; the last one decided, if any did
 * @param order the gateways to try, the first one first
 */
public record Decision(List<Step> steps, List<Way> order) {

    /** The first that takes messages now; where none does the first of all, and the message waits for it. */
    public Optional<Gateway> chosen() {
        return order.stream()
                .filter(Way::isOpen)
                .findFirst()
                .or(() -> order.stream().findFirst())
                .map(Way::gateway);
    }

    /** Between which the lot is drawn now, as the deciding step names them; empty where none takes messages now. */
    public List<Step.Stop> candidates() {
        return steps.stream()
                .filter(Step::fits)
                .map(Step::firstOpen)
                .filter(stops -> !stops.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The first that takes messages now and is not among those to leave out. */
    public Optional<Gateway> without(LongPredicate leftOut) {
        return order.stream()
                .filter(Way::isOpen)
                .filter(way -> !leftOut.test(way.id()))
                .findFirst()
                .map(Way::gateway);
    }
}
