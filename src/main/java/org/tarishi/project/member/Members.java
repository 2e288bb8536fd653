package org.tarishi.project.member;

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
import org.tarishi.account.ProjectRole;

/** The members of the projects. */
@Stateless
public class Members {

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    /** Everybody in a project, by name. */
    @Needs(Permission.READ_PROJECT)
    public List<MemberRow> of(ProjectId project) {
        return database.createQuery(
                        "select new org.tarishi.project.member.MemberRow("
                                + "a.id, a.signInName, a.fullName, a.disabled, m.role, m.since)"
                                + " from Membership m, Account a"
                                + " where m.projectId = :project and a.id = m.accountId order by a.fullName, a.id",
                        MemberRow.class)
                .setParameter("project", project.value())
                .getResultList();
    }

    public Optional<Membership> find(ProjectId project, long accountId) {
        return Optional.ofNullable(database.find(Membership.class, new Membership.Key(project, accountId)));
    }

    /** Makes somebody a member, or gives a member the greater of both roles. */
    public void add(ProjectId project, long accountId, ProjectRole role) {
        find(project, accountId)
                .ifPresentOrElse(
                        member -> member.become(member.role().includes(role) ? member.role() : role),
                        () -> database.persist(new Membership(project, accountId, role, clock.instant())));
    }

    public void remove(Membership member) {
        database.remove(member);
    }

    /** The owners' accounts, locked: two owners who remove each other at once come one after the other. */
    public List<Long> lockOwners(ProjectId project) {
        return database.createQuery(
                        "select m from Membership m where m.projectId = :project and m.role = :owner", Membership.class)
                .setParameter("project", project.value())
                .setParameter("owner", ProjectRole.OWNER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(Membership::accountId)
                .toList();
    }
}
