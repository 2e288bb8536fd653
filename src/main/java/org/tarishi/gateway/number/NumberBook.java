package org.tarishi.gateway.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Ids;

/** Writes down what somebody who may do so has decided about a number, with the trail of it. */
@ApplicationScoped
public class NumberBook {

    @Inject
    Numbers numbers;

    @Inject
    Gateways gateways;

    @Inject
    Audit audit;

    @Inject
    Event<NumberChanged> changes;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    GatewayNumber add(Gateway gateway, NumberTerms terms, NumberUse use, Deed deed) {
        GatewayNumber number = new GatewayNumber(ids.next(), gateway.getId(), terms, use, clock.instant());
        numbers.add(number);
        note(gateway, deed);
        return number;
    }

    void note(Gateway gateway, Deed deed) {
        audit.record(deed.with(gateway.getName()));
        changes.fire(new NumberChanged(gateway.getId()));
    }

    void end(GatewayNumber number, Deed deed) {
        number.end(clock.instant());
        gateways.find(number.getGatewayId()).ifPresent(gateway -> note(gateway, deed));
    }
}
