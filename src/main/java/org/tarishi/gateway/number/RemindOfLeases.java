package org.tarishi.gateway.number;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;

/** Takes note that somebody is told about the end of a lease: once for each step, whichever node does it. */
@Stateless
public class RemindOfLeases {

    @Inject
    Numbers numbers;

    @Inject
    Gateways gateways;

    @Inject
    Keepers keepers;

    @Inject
    Clock clock;

    /** Ids of numbers whose next reminder may be due. */
    public List<Long> due() {
        LocalDate today = LocalDate.now(clock);
        return numbers.ending(today, today.plusDays(Lease.STEPS.get(0))).stream()
                .filter(number -> number.reminderDue(today).isPresent())
                .map(GatewayNumber::getId)
                .toList();
    }

    /** What is to be said of a number, if nobody said it yet; after this it counts as said. */
    public Optional<LeaseReminder> take(long id) {
        return numbers.lock(id).flatMap(this::take);
    }

    private Optional<LeaseReminder> take(GatewayNumber number) {
        Optional<Integer> step = number.reminderDue(LocalDate.now(clock));
        step.ifPresent(number::reminded);
        return step.flatMap(due -> gateways.find(number.getGatewayId())).map(gateway -> reminder(number, gateway));
    }

    private LeaseReminder reminder(GatewayNumber number, Gateway gateway) {
        return new LeaseReminder(
                keepers.of(gateway),
                number.getAddress(),
                gateway.getName(),
                number.lease().end().orElseThrow());
    }
}
