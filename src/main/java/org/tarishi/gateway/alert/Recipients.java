package org.tarishi.gateway.alert;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.gateway.Gateway;

/** Who is told about a gateway: the mail addresses of those responsible who may sign in and have not refused. */
@Stateless
public class Recipients {

    private static final String WANTED = """
            and a.disabled = false and a.email <> ''
            and not exists (select 1 from alert_refusal r where r.account_id = a.id and r.project_id = ?1)
            order by a.email""";

    @PersistenceContext
    EntityManager em;

    public List<String> of(Gateway gateway) {
        List<?> addresses = gateway.owner().map(this::responsible).orElseGet(this::administrators);
        return addresses.stream().map(String.class::cast).toList();
    }

    private List<?> responsible(ProjectId project) {
        return em.createNativeQuery("select a.email from account a join membership m on m.account_id = a.id"
                        + " where m.project_id = ?1 and m.role in (?2, ?3) " + WANTED)
                .setParameter(1, project.value())
                .setParameter(2, ProjectRole.MANAGER.name())
                .setParameter(3, ProjectRole.OWNER.name())
                .getResultList();
    }

    private List<?> administrators() {
        return em.createNativeQuery("select a.email from account a where a.platform_role = ?2 " + WANTED)
                .setParameter(1, Choice.SHARED)
                .setParameter(2, PlatformRole.ADMIN.name())
                .getResultList();
    }
}
