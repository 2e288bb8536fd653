package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;

/** Whom a text is for: the gateway's project; over a shared gateway the project that last wrote to that person over it. */
@Stateless
public class AddressedProject {

    @PersistenceContext
    EntityManager em;

    public Optional<ProjectId> of(Gateway gateway, String sender) {
        return gateway.owner().or(() -> lastWriter(gateway.getId(), sender));
    }

    /** One look into message_conversation for each project, rather than another index on what is written most. */
    private Optional<ProjectId> lastWriter(long gatewayId, String number) {
        List<?> found = em.createNativeQuery("""
                        select p.id from project p
                        cross join lateral (
                            select m.id from message m
                            where m.project_id = p.id and m.recipient = ?1 and m.gateway_id = ?2
                            order by m.id desc limit 1) as last
                        order by last.id desc limit 1""")
                .setParameter(1, number)
                .setParameter(2, gatewayId)
                .getResultList();
        return found.stream()
                .map(id -> new ProjectId(((Number) id).longValue()))
                .findFirst();
    }
}
