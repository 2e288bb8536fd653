package org.tarishi.onboarding.pilot;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;

/** The store of pilots and of the routes that are proposed after them. */
@Stateless
public class Pilots {

    /** A proposal as lists show it. */
    public record Row(RouteProposal proposal, String gateway, String project) {}

    private static final String ROW = "select new org.tarishi.onboarding.pilot.Pilots.Row(p, g.name, j.name)"
            + " from RouteProposal p, Gateway g, Project j where g.id = p.gatewayId and j.id = p.projectId and ";

    @PersistenceContext
    EntityManager em;

    /** Empty before the pilot. For verbs that have asked their caller. */
    public Optional<Pilot> of(long requestId) {
        return Optional.ofNullable(em.find(Pilot.class, requestId));
    }

    public void add(Pilot pilot) {
        em.persist(pilot);
    }

    public void add(RouteProposal proposal) {
        em.persist(proposal);
    }

    /** What waits for a project's answer, the oldest first. */
    @Needs(Permission.READ_GATEWAYS)
    public List<Row> open(ProjectId project) {
        return em.createQuery(ROW + "p.projectId = :project and p.state = :offered order by p.id", Row.class)
                .setParameter("project", project.value())
                .setParameter("offered", RouteProposal.State.OFFERED)
                .getResultList();
    }

    /** Of a request, by the project's name, for verbs that have asked their caller. */
    public List<Row> proposals(long requestId) {
        return em.createQuery(ROW + "p.requestId = :request order by lower(j.name), p.id", Row.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    /** For writing: one of a project. */
    public RouteProposal locked(ProjectId project, long id) {
        return Optional.ofNullable(em.find(RouteProposal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(proposal -> proposal.project().equals(project))
                .orElseThrow(() -> new NotFound("proposal " + id));
    }
}
