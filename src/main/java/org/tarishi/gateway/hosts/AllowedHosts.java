package org.tarishi.gateway.hosts;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The table of allowed hosts. */
@Stateless
public class AllowedHosts {

    @PersistenceContext
    EntityManager database;

    public List<AllowedHost> all() {
        return database.createQuery("select h from AllowedHost h order by h.host", AllowedHost.class)
                .getResultList();
    }

    Optional<AllowedHost> find(long id) {
        return Optional.ofNullable(database.find(AllowedHost.class, id));
    }

    boolean has(String host) {
        return database.createQuery("select count(h) from AllowedHost h where h.host = :host", Long.class)
                        .setParameter("host", host)
                        .getSingleResult()
                > 0;
    }

    void add(AllowedHost host) {
        database.persist(host);
    }

    void remove(AllowedHost host) {
        database.remove(host);
    }
}
