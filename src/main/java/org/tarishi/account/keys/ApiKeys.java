package org.tarishi.account.keys;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;

/** The keys of the projects. */
@Stateless
public class ApiKeys {

    @PersistenceContext
    EntityManager database;

    /** All keys of a project, newest first, revoked ones too. */
    @Needs(Permission.MANAGE_KEYS)
    public List<ApiKey> of(ProjectId project) {
        return database.createQuery(
                        "select k from ApiKey k where k.projectId = :project order by k.id desc", ApiKey.class)
                .setParameter("project", project.value())
                .getResultList();
    }

    public Optional<ApiKey> find(ProjectId project, long id) {
        return Optional.ofNullable(database.find(ApiKey.class, id))
                .filter(key -> key.asCaller().project().equals(project));
    }

    public void add(ApiKey key) {
        database.persist(key);
    }

    public Optional<ApiKey> withFingerprint(String fingerprint) {
        return database.createQuery(
                        "select k from ApiKey k where k.fingerprint = :print and k.revokedAt is null", ApiKey.class)
                .setParameter("print", fingerprint)
                .getResultStream()
                .findFirst();
    }

    /** Notes when keys were last used; what another node noted later stays. */
    public void used(Map<Long, Instant> uses) {
        // a bulk update passes by the version column on purpose: use must not collide with revoking
        uses.forEach((id, at) -> database.createQuery("update ApiKey k set k.lastUsedAt = :at"
                        + " where k.id = :id and (k.lastUsedAt is null or k.lastUsedAt < :at)")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate());
    }
}
