package org.tarishi.sending.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Puts a rule's gateways in the order in which one message tries them: by place, and among equals by weighted lot. */
final class Turns {

    private final RandomGenerator random;

    /** @param random must be thread-safe */
    Turns(RandomGenerator random) {
        this.random = random;
    }

    List<RouteChoice> of(List<RouteChoice> choices) {
        return choices.stream().collect(Collectors.groupingBy(RouteChoice::place)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(place -> drawn(place.getValue()).stream())
                .toList();
    }

    private List<RouteChoice> drawn(List<RouteChoice> equals) {
        List<RouteChoice> left = new ArrayList<>(equals);
        List<RouteChoice> drawn = new ArrayList<>();
        while (left.size() > 1) {
            RouteChoice next = draw(left);
            left.remove(next);
            drawn.add(next);
        }
        drawn.addAll(left);
        return drawn;
    }

    private RouteChoice draw(List<RouteChoice> from) {
        int lot = random.nextInt(from.stream().mapToInt(RouteChoice::weight).sum());
        for (RouteChoice choice : from) {
            lot -= choice.weight();
            if (lot < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("weights must be positive");
    }
}
