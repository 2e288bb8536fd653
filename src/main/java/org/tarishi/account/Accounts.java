package org.tarishi.account;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The people of this installation. Guards nothing: the verbs around it do. */
@Stateless
public class Accounts {

    @PersistenceContext
    EntityManager database;

    public Optional<Account> find(long id) {
        return Optional.ofNullable(database.find(Account.class, id));
    }

    /** Finds by the name typed at sign-in, in any case. */
    public Optional<Account> named(String signInName) {
        return database.createQuery("select a from Account a where a.signInName = :name", Account.class)
                .setParameter("name", Profile.normal(signInName))
                .getResultStream()
                .findFirst();
    }

    /** Reads it for a change; whoever else means to change it waits. */
    public Optional<Account> lock(long id) {
        return Optional.ofNullable(database.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Everybody, by name; an installation has hundreds, not millions. */
    public List<Account> all() {
        return database.createQuery("select a from Account a order by a.signInName", Account.class)
                .getResultList();
    }

    /** The accounts of administrators who may sign in, locked: two who disable each other at once take turns. */
    public List<Long> lockAdmins() {
        return database.createQuery(
                        "select a from Account a where a.platformRole = :admin and a.disabled = false order by a.id",
                        Account.class)
                .setParameter("admin", PlatformRole.ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(Account::id)
                .toList();
    }

    public void add(Account account) {
        database.persist(account);
    }

    /** Whether there is nobody yet. Of several nodes that ask at once one asks first and the others wait for its commit. */
    public boolean areEmpty() {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(7201)) as taken")
                .getSingleResult();
        return database.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }
}
