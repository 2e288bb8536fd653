package org.tarishi.gateway.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tarishi.sms.PhoneNumbers;

/**
 * The numbers of gateways for the hot paths, at most one second old: of most gateways there are none, and thousands of
 * messages a second need not ask for that each time.
 */
@ApplicationScoped
public class LiveNumbers {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Seen(List<GatewayNumber> numbers, Instant at) {}

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    private final ConcurrentHashMap<Long, Seen> byGateway = new ConcurrentHashMap<>();

    /** Those of a gateway that have not ended, by country and address. */
    public List<GatewayNumber> of(long gatewayId) {
        Instant now = clock.instant();
        Seen last = byGateway.get(gatewayId);
        if (last != null && last.at().plus(FRESH).isAfter(now)) {
            return last.numbers();
        }
        Seen fresh = new Seen(numbers.current(gatewayId), now);
        byGateway.put(gatewayId, fresh);
        return fresh.numbers();
    }

    /**
     * The number that somebody dialled, if it is one of the gateway's. Also when its lease is over: a text that comes all
     * the same is for whoever had it.
     *
     * @param person who texted; two countries may have the same short code, and theirs is meant
     */
    public Optional<GatewayNumber> dialled(long gatewayId, String to, String person) {
        List<GatewayNumber> same = of(gatewayId).stream()
                .filter(number -> number.getKind().receives())
                .filter(number ->
                        number.getAddress().equals(to.strip()) || PhoneNumbers.sameNumber(number.getAddress(), to))
                .toList();
        Optional<String> country = PhoneNumbers.international(person).flatMap(PhoneNumbers::regionOf);
        return same.stream()
                .filter(number -> country.filter(number.getCountry()::equals).isPresent())
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    /** Forgets what it knows of a gateway whose numbers were just changed on this node. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) NumberChanged change) {
        byGateway.remove(change.gatewayId());
    }
}
