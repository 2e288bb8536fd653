package org.tarishi.gateway.catalogue;

import java.util.List;

/**
 * An {@link Offer} as somebody typed it.
 *
 * @param gateway a shared gateway's id; empty for one that is not connected
 * @param kinds names of {@link org.tarishi.gateway.number.NumberKind}
 */
public record OfferDraft(
        String country,
        String gateway,
        String name,
        boolean sends,
        boolean receives,
        List<String> kinds,
        boolean reverseBilled,
        String operators,
        String rate,
        String price,
        String currency,
        String leadTime) {

    static OfferDraft of(Offer offer) {
        return new OfferDraft(
                offer.country(),
                offer.gatewayId().map(Object::toString).orElse(""),
                offer.name(),
                offer.sends(),
                offer.receives(),
                offer.kinds().stream().map(Enum::name).toList(),
                offer.reverseBilled(),
                String.join(CatalogueEntry.BETWEEN, offer.operators()),
                offer.rate(),
                offer.price().map(price -> price.amount().toPlainString()).orElse(""),
                offer.price().map(price -> price.currency().getCurrencyCode()).orElse(""),
                offer.leadTime());
    }
}
