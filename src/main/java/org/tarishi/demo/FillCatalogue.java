package org.tarishi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tarishi.gateway.catalogue.KeepCatalogue;
import org.tarishi.gateway.catalogue.OfferDraft;

/** Writes examples of what a catalogue holds; the names say that nobody offers it. */
@ApplicationScoped
public class FillCatalogue {

    private static final List<OfferDraft> EXAMPLES = List.of(
            example(
                    "KE",
                    "Example aggregator",
                    "SHORT_CODE",
                    true,
                    "Safaricom, Airtel, Telkom",
                    "0.80",
                    "KES",
                    "6 to 10 weeks"),
            example("UG", "Example aggregator", "SHORT_CODE", true, "MTN, Airtel", "35", "UGX", "8 to 12 weeks"),
            example("TZ", "Example operator", "LONG_CODE", false, "Vodacom", "20", "TZS", "3 weeks"),
            example("SN", "Example operator", "SHORT_CODE", true, "Orange", "12.5", "XOF", "4 months"),
            example("IN", "Example aggregator", "ALPHANUMERIC", false, "", "0.15", "INR", "2 to 4 weeks"));

    @Inject
    KeepCatalogue catalogue;

    void fill() {
        EXAMPLES.forEach(catalogue::add);
    }

    private static OfferDraft example(
            String country,
            String name,
            String kind,
            boolean twoWay,
            String operators,
            String price,
            String currency,
            String leadTime) {
        return new OfferDraft(
                country, "", name, true, twoWay, List.of(kind), twoWay, operators, "", price, currency, leadTime);
    }
}
