package org.tarishi.gateway.number;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.gateway.Gateway;

/** Mail addresses of those who look after a gateway: a project's managers and owners, or the platform's administrators. */
@Stateless
public class Keepers {

    @PersistenceContext
    EntityManager em;

    public List<String> of(Gateway gateway) {
        return gateway.owner().map(this::ofProject).orElseGet(this::ofPlatform);
    }

    private List<String> ofProject(ProjectId project) {
        return em.createQuery("""
                        select a.email from Account a, Membership m
                        where a.id = m.accountId and m.projectId = :project and m.role in :roles
                          and a.email is not null and a.disabled = false order by a.id""", String.class)
                .setParameter("project", project.value())
                .setParameter("roles", List.of(ProjectRole.MANAGER, ProjectRole.OWNER))
                .getResultList();
    }

    private List<String> ofPlatform() {
        return em.createQuery("""
                        select a.email from Account a
                        where a.platformRole = :admin and a.email is not null and a.disabled = false
                        order by a.id""", String.class)
                .setParameter("admin", PlatformRole.ADMIN)
                .getResultList();
    }
}
