package org.tarishi.gateway.number;

import java.util.List;
import java.util.Optional;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/** The numbers of a gateway that a project may send from today. */
record NumberPool(List<GatewayNumber> usable) {

    /** Mixes well, so that numbers which follow each other do not follow each other's choice (the 64-bit golden ratio). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The one with this id, if it may still be sent from. */
    Optional<GatewayNumber> withId(long id) {
        return usable.stream().filter(number -> number.getId() == id).findFirst();
    }

    /** The one that shows this sender. */
    Optional<GatewayNumber> showing(String sender) {
        return usable.stream()
                .filter(number -> number.getAddress().equals(sender))
                .findFirst();
    }

    /** As {@link #showing(String)}; where two countries have the same short code, the one of the recipient's. */
    Optional<GatewayNumber> showing(String sender, PhoneNumber recipient) {
        NumberPool same = new NumberPool(usable.stream()
                .filter(number -> number.getAddress().equals(sender))
                .toList());
        return same.usable().size() < 2 ? same.showing(sender) : same.first(recipient);
    }

    /**
     * The number that somebody is shown first: evenly among those of their country; where there is none, among those that
     * are known abroad. Empty when only short codes of other countries are left, which operators would not deliver.
     */
    Optional<GatewayNumber> first(PhoneNumber recipient) {
        if (usable.isEmpty()) {
            // before anything is asked about the recipient: most gateways have no numbers
            return Optional.empty();
        }
        List<GatewayNumber> fitting = fitting(recipient);
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(share(recipient, fitting.size())));
    }

    private List<GatewayNumber> fitting(PhoneNumber recipient) {
        String country = PhoneNumbers.regionOf(recipient).orElse("");
        List<GatewayNumber> ofTheirs = usable.stream()
                .filter(number -> number.getCountry().equals(country))
                .toList();
        return ofTheirs.isEmpty()
                ? usable.stream()
                        .filter(number -> number.getKind() != NumberKind.SHORT_CODE)
                        .toList()
                : ofTheirs;
    }

    private static int share(PhoneNumber recipient, int among) {
        long mixed = Long.parseLong(recipient.digits()) * SPREAD;
        return (int) Long.remainderUnsigned(mixed >>> 32, among);
    }
}
