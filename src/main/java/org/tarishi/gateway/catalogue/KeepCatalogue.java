package org.tarishi.gateway.catalogue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;

/** Adds to the catalogue, changes it or takes out of it. */
@Stateless
public class KeepCatalogue {

    @Inject
    Catalogue catalogue;

    @Inject
    Gateways gateways;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    /** @throws RuleBroken at the names of the draft's components */
    @NeedsPlatform
    public void add(OfferDraft draft) {
        Offer offer = checked(draft);
        catalogue.add(new CatalogueEntry(ids.next(), offer));
        record("catalogue.added", offer);
    }

    /** As {@link #add}. */
    @NeedsPlatform
    public void change(long id, OfferDraft draft) {
        Offer offer = checked(draft);
        catalogue.get(id).change(offer);
        record("catalogue.changed", offer);
    }

    @NeedsPlatform
    public void remove(long id) {
        CatalogueEntry entry = catalogue.get(id);
        record("catalogue.removed", entry.offer());
        catalogue.remove(entry);
    }

    private Offer checked(OfferDraft draft) {
        OfferReader reader = new OfferReader(draft);
        Offer offer = reader.read();
        List<Fault> faults = new ArrayList<>(reader.faults());
        offer.gatewayId()
                .filter(id -> gateways.find(id)
                        .filter(Gateway::isShared)
                        .filter(gateway -> !gateway.isDeleted())
                        .isEmpty())
                .ifPresent(unknown -> faults.add(Fault.at("gateway", "fault.shared-gateway")));
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
        return offer;
    }

    private void record(String action, Offer offer) {
        audit.record(Deed.of(action, offer.name()).with(offer.country()));
    }
}
