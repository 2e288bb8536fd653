package org.tarishi.project.join;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Secrets;

/** The invitations that wait for an answer. */
@Stateless
public class Invitations {

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    /** Those of a project that can still be accepted, newest first. */
    @Needs(Permission.MANAGE_MEMBERS)
    public List<Invitation> open(ProjectId project) {
        return database.createQuery(
                        "select i from Invitation i where i.projectId = :project and i.usedAt is null"
                                + " and i.expiresAt > :now order by i.id desc",
                        Invitation.class)
                .setParameter("project", project.value())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** What a link offers, for whoever has it; empty when it is unknown, used, withdrawn or too old. */
    @PermitAll
    public Optional<Offer> offer(String token) {
        return database.createQuery(
                        "select new org.tarishi.project.join.Offer(p.name, i.role, i.email, i.invitedBy)"
                                + " from Invitation i, Project p where p.id = i.projectId and i.fingerprint = :print"
                                + " and i.usedAt is null and i.expiresAt > :now",
                        Offer.class)
                .setParameter("print", Secrets.fingerprint(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /** Reads an open one in order to use it; a second answer waits and then finds it used. */
    public Optional<Invitation> lock(String token) {
        return database.createQuery("select i from Invitation i where i.fingerprint = :print", Invitation.class)
                .setParameter("print", Secrets.fingerprint(token))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(invitation -> invitation.isOpen(clock.instant()));
    }

    public Optional<Invitation> find(ProjectId project, long id) {
        return Optional.ofNullable(database.find(Invitation.class, id))
                .filter(invitation -> invitation.project().equals(project));
    }

    public void add(Invitation invitation) {
        database.persist(invitation);
    }

    public void remove(Invitation invitation) {
        database.remove(invitation);
    }
}
