package org.tarishi.project;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;

/** The tenants of this installation. */
@Stateless
public class Projects {

    @PersistenceContext
    EntityManager database;

    @Inject
    CurrentCaller caller;

    /** The project, for somebody who may read it. */
    @Needs(Permission.READ_PROJECT)
    public Project current(ProjectId id) {
        return find(id).orElseThrow(() -> new NotFound("project " + id));
    }

    /** The project, for the hub's own work and for verbs that have asked their caller already. */
    public Optional<Project> find(ProjectId id) {
        return Optional.ofNullable(database.find(Project.class, id.value()));
    }

    /** Those the caller is a member of, by name; all of them for an auditor; none for a program. */
    @PermitAll
    public List<ProjectRow> mine() {
        return caller.get() instanceof Caller.Person person ? of(person) : List.of();
    }

    private List<ProjectRow> of(Caller.Person person) {
        return database.createQuery(
                        "select new org.tarishi.project.ProjectRow(p.id, p.name, p.defaultCountry, m.role)"
                                + " from Project p left join Membership m"
                                + " on m.projectId = p.id and m.accountId = :account"
                                + " where m.role is not null or :all = true order by lower(p.name)",
                        ProjectRow.class)
                .setParameter("account", person.accountId())
                .setParameter("all", person.has(PlatformRole.AUDITOR))
                .getResultList();
    }

    /** All there are, by name. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public List<ProjectName> all() {
        return database.createQuery(
                        "select new org.tarishi.project.ProjectName(p.id, p.name) from Project p order by lower(p.name)",
                        ProjectName.class)
                .getResultList();
    }

    /** Whether another project has this name, in any case. */
    public boolean isTaken(String name, ProjectId except) {
        return database.createQuery(
                                "select count(p) from Project p where lower(p.name) = lower(:name) and p.id <> :id",
                                Long.class)
                        .setParameter("name", name)
                        .setParameter("id", except.value())
                        .getSingleResult()
                > 0;
    }

    /** Written at once: EclipseLink knows no foreign keys, and rows of the project may follow in this transaction. */
    public void add(Project project) {
        database.persist(project);
        database.flush();
    }
}
