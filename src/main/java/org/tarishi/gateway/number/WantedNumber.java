package org.tarishi.gateway.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

/** Checks a number as somebody wants it: what was typed, and whether a text to it would still find one owner. */
@ApplicationScoped
public class WantedNumber {

    @Inject
    Numbers numbers;

    @Inject
    Gateways gateways;

    /**
     * What the number shall be.
     *
     * @param itself the id of the number that is changed, which does not stand in its own way; 0 for a new one
     * @throws RuleBroken with every fault, at the fields of the form
     */
    NumberTerms checked(Gateway gateway, NumberDraft draft, long itself) {
        NumberTerms terms = NumberTerms.read(draft);
        conflict(gateway, terms, itself).ifPresent(fault -> {
            throw new RuleBroken(List.of(fault));
        });
        return terms;
    }

    /** What stands in the way of a number on a gateway; {@code itself} as in {@link #checked}. */
    Optional<Fault> conflict(Gateway gateway, NumberTerms terms, long itself) {
        return numbers.with(terms.country(), terms.address()).stream()
                .filter(other -> other.getId() != itself)
                .flatMap(other -> conflict(gateway, terms, other).stream())
                .findFirst();
    }

    private Optional<Fault> conflict(Gateway gateway, NumberTerms terms, GatewayNumber other) {
        if (other.getGatewayId() == gateway.getId()) {
            return Optional.of(Fault.at("address", "fault.number-known"));
        }
        if (!terms.kind().receives() || !terms.overlaps(other.terms())) {
            return Optional.empty();
        }
        return Optional.of(gateways.find(other.getGatewayId())
                .filter(has -> has.isShared() || has.owner().equals(gateway.owner()))
                .map(has -> Fault.at("address", "fault.number-at", has.getName()))
                // another project's gateway does not exist for whoever asks
                .orElseGet(() -> Fault.at("address", "fault.number-elsewhere")));
    }
}
