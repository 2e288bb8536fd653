package org.tarishi.gateway.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;

/** Which gateways have an incident that lasts. Reads the table of incidents itself, since those are about what stands here. */
@Stateless
public class Unwell {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gateways gateways;

    /** Ids, of those that the project sees. */
    @Needs(Permission.READ_GATEWAYS)
    public Set<Long> of(ProjectId project) {
        Set<Long> seen = gateways.of(project).stream().map(Gateway::getId).collect(Collectors.toSet());
        List<?> lasting = em.createNativeQuery(
                        "select distinct gateway_id from gateway_incident where ended_at is null")
                .getResultList();
        return lasting.stream()
                .map(id -> ((Number) id).longValue())
                .filter(seen::contains)
                .collect(Collectors.toSet());
    }
}
