package org.tarishi.gateway.catalogue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.Ids;

/** Puts a shared gateway that serves a country into the catalogue. For verbs that have asked their caller. */
@Stateless
public class ListGateway {

    @Inject
    Catalogue catalogue;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    /** What the catalogue said of the gateway in this country before is replaced. */
    public void list(Offer offer) {
        catalogue
                .of(offer.gatewayId().orElseThrow(), offer.country())
                .ifPresentOrElse(known -> change(known, offer), () -> add(offer));
    }

    private void add(Offer offer) {
        catalogue.add(new CatalogueEntry(ids.next(), offer));
        record("catalogue.added", offer);
    }

    private void change(CatalogueEntry known, Offer offer) {
        known.change(offer);
        record("catalogue.changed", offer);
    }

    /** It is offered no longer. */
    public void remove(long gatewayId, String country) {
        catalogue.of(gatewayId, country).ifPresent(known -> {
            record("catalogue.removed", known.offer());
            catalogue.remove(known);
        });
    }

    private void record(String action, Offer offer) {
        audit.record(Deed.of(action, offer.name()).with(offer.country()));
    }
}
