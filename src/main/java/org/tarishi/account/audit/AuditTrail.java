package org.tarishi.account.audit;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;

/** Reads the trail, newest first. */
@Stateless
public class AuditTrail {

    @PersistenceContext
    EntityManager database;

    /** So many entries before that one, the newest of them first. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.AUDITOR})
    public List<AuditEntry> before(long id, int most) {
        return database.createQuery("select e from AuditEntry e where e.id < :id order by e.id desc", AuditEntry.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** So many entries right after that one, the oldest of them first. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.AUDITOR})
    public List<AuditEntry> after(long id, int most) {
        return database.createQuery("select e from AuditEntry e where e.id > :id order by e.id", AuditEntry.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }
}
