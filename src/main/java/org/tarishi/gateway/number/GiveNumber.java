package org.tarishi.gateway.number;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;

/**
 * Gives a shared gateway the numbers that its provider assigned, or takes them back. For verbs that have asked their caller;
 * doing it twice is the same as once.
 */
@Stateless
public class GiveNumber {

    @Inject
    Gateways gateways;

    @Inject
    Numbers numbers;

    @Inject
    WantedNumber wanted;

    @Inject
    NumberBook book;

    /** A number that the gateway has already stays as it is; one that another gateway hears stays there. */
    public void give(long gatewayId, NumberTerms terms, NumberUse use) {
        Gateway gateway = gateways.shared(gatewayId);
        if (wanted.conflict(gateway, terms, 0).isEmpty()) {
            book.add(gateway, terms, use, Deed.of("number.added", terms.masked()));
        }
    }

    /** The gateway has it no more. */
    public void takeBack(long gatewayId, NumberTerms terms) {
        find(gatewayId, terms)
                .map(GatewayNumber::getId)
                .flatMap(numbers::lock)
                .ifPresent(number -> book.end(number, Deed.of("number.ended", terms.masked())));
    }

    /** Whether it is a number of this gateway. */
    public boolean has(long gatewayId, NumberTerms terms) {
        return find(gatewayId, terms).isPresent();
    }

    private Optional<GatewayNumber> find(long gatewayId, NumberTerms terms) {
        return numbers.current(gatewayId).stream()
                .filter(number -> number.getCountry().equals(terms.country()))
                .filter(number -> number.getAddress().equalsIgnoreCase(terms.address()))
                .findFirst();
    }
}
