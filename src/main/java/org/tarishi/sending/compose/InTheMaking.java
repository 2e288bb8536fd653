package org.tarishi.sending.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarishi.gateway.Gateway;

/**
 * The gateways of a project that are in the making.
 *
 * @param all by their ids
 * @param free those among them that this writer may name
 */
record InTheMaking(Map<Long, Gateway> all, Map<Long, Gateway> free) {

    /** For people and programs: they wait until the pilot. */
    static InTheMaking forPeople(List<Gateway> gateways) {
        return new InTheMaking(byId(gateways), Map.of());
    }

    /** For tests, and for what the hub answers by itself. */
    static InTheMaking forTests(List<Gateway> gateways) {
        Map<Long, Gateway> all = byId(gateways);
        return new InTheMaking(all, all);
    }

    private static Map<Long, Gateway> byId(List<Gateway> gateways) {
        return gateways.stream().collect(Collectors.toMap(Gateway::getId, Function.identity()));
    }

    Optional<Gateway> named(long id) {
        return Optional.ofNullable(free.get(id));
    }

    /** One of them that this writer has to wait for. */
    Optional<Gateway> waitedFor(long id) {
        return free.containsKey(id) ? Optional.empty() : Optional.ofNullable(all.get(id));
    }

    /** Any of them. */
    Optional<Gateway> first() {
        return all.values().stream().findFirst();
    }
}
