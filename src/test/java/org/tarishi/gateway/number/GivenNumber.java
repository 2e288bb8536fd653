package org.tarishi.gateway.number;

/** Numbers as people type them into the form; {@link #kenyan} is whole, and each {@code with} spoils or changes a field. */
final class GivenNumber {

    private final NumberForm form = new NumberForm();

    private GivenNumber(NumberKind kind, String address) {
        form.setKind(kind.name());
        form.setAddress(address);
        form.setCountry("KE");
    }

    static GivenNumber kenyan(NumberKind kind, String address) {
        return new GivenNumber(kind, address);
    }

    static GivenNumber shortCode(String address) {
        return kenyan(NumberKind.SHORT_CODE, address);
    }

    GivenNumber in(String country) {
        form.setCountry(country);
        return this;
    }

    GivenNumber reaching(String operators) {
        form.setOperators(operators);
        return this;
    }

    GivenNumber paidBy(InboundPayer payer) {
        form.setPayer(payer.name());
        return this;
    }

    GivenNumber leased(String start, String end) {
        form.setLeaseStart(start);
        form.setLeaseEnd(end);
        return this;
    }

    GivenNumber costing(String rental, String currency) {
        form.setRental(rental);
        form.setCurrency(currency);
        return this;
    }

    GivenNumber atPace(String perSecond) {
        form.setPerSecond(perSecond);
        return this;
    }

    NumberDraft draft() {
        return form.draft();
    }
}
