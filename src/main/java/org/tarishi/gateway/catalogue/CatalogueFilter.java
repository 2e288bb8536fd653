package org.tarishi.gateway.catalogue;

import org.tarishi.platform.page.SearchWords;

/**
 * What somebody looks for.
 *
 * @param country ISO code; empty for all
 * @param need {@code two-way}, {@code free} (reverse-billed) or anything else for all
 * @param words parts of a name, an operator or a country's name, in any case and with or without accents
 */
record CatalogueFilter(String country, String need, String words) {

    static final String TWO_WAY = "two-way";
    static final String FREE = "free";

    boolean isEmpty() {
        return country.isEmpty() && need.isEmpty() && words.isBlank();
    }

    /** @param countryName in the reader's language */
    boolean fits(Offer offer, String countryName) {
        boolean fitsNeed = switch (need) {
            case TWO_WAY -> offer.sends() && offer.receives();
            case FREE -> offer.reverseBilled();
            default -> true;
        };
        return fitsNeed
                && (country.isEmpty() || country.equals(offer.country()))
                && new SearchWords(words)
                        .areIn(countryName + " " + offer.name() + " " + String.join(" ", offer.operators()));
    }
}
