package org.tarishi.project.member;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tarishi.account.Caller;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.NotFound;

/** Who may do what in which project; asked anew each time, so that a change of rights acts at once. */
@Stateless
public class Tenancy {

    @PersistenceContext
    EntityManager database;

    /** The role somebody was given in a project; empty for strangers and for projects that do not exist. */
    public Optional<ProjectRole> roleOf(long accountId, ProjectId project) {
        return Optional.ofNullable(database.find(Membership.class, new Membership.Key(project, accountId)))
                .map(Membership::role);
    }

    /**
     * Lets pass or throws.
     *
     * @throws NotFound the project does not exist for this caller
     * @throws Forbidden it does, but this is not for them
     */
    public void demand(Caller caller, ProjectId project, Permission permission) {
        Standing standing = standing(caller, project);
        if (!standing.knowsTheProject()) {
            throw new NotFound("project " + project);
        }
        if (!standing.may(permission)) {
            throw new Forbidden(permission.scope().orElse(permission.name()));
        }
    }

    /** What the caller is in the project. */
    public Standing standing(Caller caller, ProjectId project) {
        if (caller instanceof Caller.Person person) {
            return person(person, project);
        }
        return caller instanceof Caller.Key key && key.project().equals(project)
                ? new Standing.OfKey(key.scopes())
                : new Standing.Stranger();
    }

    private Standing person(Caller.Person person, ProjectId project) {
        Optional<ProjectRole> role = roleOf(person.accountId(), project);
        boolean audits = person.has(PlatformRole.AUDITOR) && exists(project);
        return Standing.ofPerson(role, audits);
    }

    private boolean exists(ProjectId project) {
        return !database.createNativeQuery("select 1 from project where id = ?1")
                .setParameter(1, project.value())
                .getResultList()
                .isEmpty();
    }
}
