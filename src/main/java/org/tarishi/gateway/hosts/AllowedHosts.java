package org.tarishi.gateway.hosts;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;

/** The table of allowed hosts. */
@Stateless
public class AllowedHosts {

    @PersistenceContext
    EntityManager database;

    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.AUDITOR})
    public List<AllowedHost> all() {
        return database.createQuery("select h from AllowedHost h order by h.host", AllowedHost.class)
                .getResultList();
    }

    /** What is allowed, for the hub's own calls. */
    public Set<String> names() {
        return Set.copyOf(database.createQuery("select h.host from AllowedHost h", String.class)
                .getResultList());
    }

    public Optional<AllowedHost> find(long id) {
        return Optional.ofNullable(database.find(AllowedHost.class, id));
    }

    public boolean has(String host) {
        return names().contains(host);
    }

    public void add(AllowedHost host) {
        database.persist(host);
    }

    public void remove(AllowedHost host) {
        database.remove(database.merge(host));
    }
}
