package org.tarishi.sending.routing;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;

/** The store of the rules of projects and of the platform. */
@Stateless
public class Routes {

    private static final String WITH_CHOICES = "select distinct r from Route r left join fetch r.targets where ";

    @PersistenceContext
    EntityManager em;

    /** For people: the project's own, by prefix and operator. */
    @Needs(Permission.READ_GATEWAYS)
    public List<Route> of(ProjectId project) {
        return ownedBy(Optional.of(project));
    }

    /** One of the project's own; another one's does not exist. */
    @Needs(Permission.READ_GATEWAYS)
    public Route get(ProjectId project, long id) {
        return owned(Optional.of(project), id);
    }

    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.AUDITOR})
    public List<Route> ofPlatform() {
        return ownedBy(Optional.empty());
    }

    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.AUDITOR})
    public Route getOfPlatform(long id) {
        return owned(Optional.empty(), id);
    }

    /** For the flow, which has asked its caller already: the project's and the platform's. */
    public List<Route> forRouting(ProjectId project) {
        return em.createQuery(WITH_CHOICES + "r.projectId = :project or r.projectId is null", Route.class)
                .setParameter("project", project.value())
                .getResultList();
    }

    /** @param owner empty for the platform's */
    public List<Route> ownedBy(Optional<ProjectId> owner) {
        String whose = owner.map(project -> "r.projectId = " + project).orElse("r.projectId is null");
        return em.createQuery(WITH_CHOICES + whose + " order by r.prefix, r.operator", Route.class)
                .getResultList();
    }

    public Route owned(Optional<ProjectId> owner, long id) {
        return Optional.ofNullable(em.find(Route.class, id))
                .filter(route -> route.isOf(owner))
                .orElseThrow(() -> new NotFound("route " + id));
    }

    /** The rule for exactly these numbers. */
    public Optional<Route> about(Optional<ProjectId> owner, String prefix, String operator) {
        return ownedBy(owner).stream()
                .filter(route -> route.isAbout(prefix, operator))
                .findFirst();
    }

    public void add(Route route) {
        em.persist(route);
    }

    public void remove(Route route) {
        em.remove(route);
    }
}
