package org.tarishi.gateway.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarishi.platform.Sentences;
import org.tarishi.project.Places;

/** Says what is in the catalogue in the reader's language. */
record CatalogueWords(Locale reader) {

    private static final String NOTHING = "–";

    /** @param usable ids of the gateways that the reader's project may use */
    CatalogueRow row(CatalogueEntry entry, Set<Long> usable) {
        Offer offer = entry.offer();
        return new CatalogueRow(
                entry.getId(),
                offer.country(),
                country(offer.country()),
                offer.name(),
                offer.gatewayId().filter(usable::contains).map(Object::toString).orElse(""),
                offer.gatewayId().isPresent(),
                say(directions(offer)),
                numbers(offer),
                offer.operators().isEmpty()
                        ? say("numbers.operators.all")
                        : String.join(CatalogueEntry.BETWEEN, offer.operators()),
                rate(offer),
                offer.leadTime().isEmpty() ? NOTHING : offer.leadTime());
    }

    String country(String code) {
        return Places.country(code, reader);
    }

    private static String directions(Offer offer) {
        if (offer.sends() && offer.receives()) {
            return "catalogue.both-ways";
        }
        return offer.sends() ? "catalogue.only-out" : "catalogue.only-in";
    }

    private String numbers(Offer offer) {
        Stream<String> kinds = offer.kinds().stream().map(kind -> say("NumberKind." + kind));
        Stream<String> free = offer.reverseBilled() ? Stream.of(say("catalogue.reverse-billed")) : Stream.empty();
        String all = Stream.concat(kinds, free).collect(Collectors.joining(CatalogueEntry.BETWEEN));
        return all.isEmpty() ? NOTHING : all;
    }

    private String rate(Offer offer) {
        String all = Stream.concat(
                        offer.price().map(price -> say("catalogue.price", price.text(reader))).stream(),
                        Stream.of(offer.rate()).filter(rate -> !rate.isEmpty()))
                .collect(Collectors.joining(". "));
        return all.isEmpty() ? NOTHING : all;
    }

    private String say(String key, Object... args) {
        return Sentences.in(reader).of(key, args);
    }
}
