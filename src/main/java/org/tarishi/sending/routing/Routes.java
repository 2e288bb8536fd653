package org.tarishi.sending.routing;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;

/** The store of a project's routes. */
@Stateless
public class Routes {

    @PersistenceContext
    EntityManager em;

    /** For people: the default first, then by prefix. */
    @Needs(Permission.READ_GATEWAYS)
    public List<Route> of(ProjectId project) {
        return forRouting(project);
    }

    /** For the flow, which has asked its caller already. */
    public List<Route> forRouting(ProjectId project) {
        return em.createQuery("select r from Route r where r.projectId = :project order by r.prefix", Route.class)
                .setParameter("project", project.value())
                .getResultList();
    }

    public Optional<Route> with(ProjectId project, String prefix) {
        return forRouting(project).stream()
                .filter(route -> route.getPrefix().equals(prefix))
                .findFirst();
    }

    public void add(Route route) {
        em.persist(route);
    }

    public void remove(Route route) {
        em.remove(route);
    }
}
