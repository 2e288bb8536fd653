package org.tarishi.gateway.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.platform.NotFound;

/** The store of the catalogue: hundreds of entries, which are read together. */
@Stateless
public class Catalogue {

    @PersistenceContext
    EntityManager em;

    /** Everything, for everybody who signed in; entries whose gateway was deleted are left out. */
    @PermitAll
    public List<CatalogueEntry> all() {
        return em.createQuery("""
                        select e from CatalogueEntry e left join Gateway g on g.id = e.gatewayId
                        where g.id is null or g.state <> org.tarishi.gateway.GatewayState.DELETED
                        order by e.country, e.name, e.id""", CatalogueEntry.class).getResultList();
    }

    @NeedsPlatform
    public CatalogueEntry get(long id) {
        return find(id).orElseThrow(() -> new NotFound("catalogue entry " + id));
    }

    public Optional<CatalogueEntry> find(long id) {
        return Optional.ofNullable(em.find(CatalogueEntry.class, id));
    }

    /** What it says of a gateway in a country. */
    public Optional<CatalogueEntry> of(long gatewayId, String country) {
        return em.createQuery(
                        "select e from CatalogueEntry e where e.gatewayId = :gateway and e.country = :country"
                                + " order by e.id",
                        CatalogueEntry.class)
                .setParameter("gateway", gatewayId)
                .setParameter("country", country)
                .getResultStream()
                .findFirst();
    }

    public void add(CatalogueEntry entry) {
        em.persist(entry);
    }

    public void remove(CatalogueEntry entry) {
        em.remove(entry);
    }
}
