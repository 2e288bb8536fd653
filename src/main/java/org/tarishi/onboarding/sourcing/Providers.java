package org.tarishi.onboarding.sourcing;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.platform.NotFound;

/** The store of providers, which belong to the platform. */
@Stateless
public class Providers {

    @PersistenceContext
    EntityManager em;

    /** By name. There are dozens, not thousands. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public List<Provider> all() {
        return em.createQuery("select p from Provider p order by lower(p.name)", Provider.class)
                .getResultList();
    }

    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public Provider get(long id) {
        return find(id).orElseThrow(() -> new NotFound("provider " + id));
    }

    /** For steps that have asked their caller already. */
    public Optional<Provider> find(long id) {
        return Optional.ofNullable(em.find(Provider.class, id));
    }

    public Optional<Provider> named(String name) {
        return em.createQuery("select p from Provider p where lower(p.name) = lower(:name)", Provider.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @NeedsPlatform(PlatformRole.ADMIN)
    public void add(Provider provider) {
        em.persist(provider);
    }
}
