package org.tarishi.onboarding.request;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;

/** The store of projects that want to be counted in with another project's request. */
@Stateless
public class RequestFollowers {

    @PersistenceContext
    EntityManager em;

    /** Twice is the same as once. */
    public void add(long requestId, ProjectId project, String by, Instant at) {
        em.createNativeQuery("insert into request_follower (request_id, project_id, joined_by, joined_at)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, requestId)
                .setParameter(2, project.value())
                .setParameter(3, by)
                .setParameter(4, Timestamp.from(at))
                .executeUpdate();
    }

    public List<ProjectId> of(long requestId) {
        List<?> ids = em.createNativeQuery(
                        "select project_id from request_follower where request_id = ?1 order by joined_at, project_id")
                .setParameter(1, requestId)
                .getResultList();
        return ids.stream().map(id -> new ProjectId(((Number) id).longValue())).toList();
    }

    /** Their names, for those who work for the platform: who joins agrees to that, and to nothing more. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public List<String> names(long requestId) {
        List<?> names = em.createNativeQuery(
                        "select p.name from request_follower f join project p on p.id = f.project_id"
                                + " where f.request_id = ?1 order by lower(p.name)")
                .setParameter(1, requestId)
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }
}
