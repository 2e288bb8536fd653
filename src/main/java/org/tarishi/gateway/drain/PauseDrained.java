package org.tarishi.gateway.drain;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayChanged;

/** Pauses draining gateways for which nothing waits. Reads the outbox's table itself, since gateways know no flow. */
@Stateless
public class PauseDrained {

    private static final String EMPTY = "paused.drained";

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<GatewayChanged> changes;

    public void pause() {
        List<?> ids = em.createNativeQuery("""
                        select g.id from gateway g where g.state = 'LIVE' and g.draining
                          and not exists (select 1 from outbox o where o.gateway_id = g.id)""").getResultList();
        ids.forEach(id -> pause(em.find(Gateway.class, ((Number) id).longValue())));
    }

    private void pause(Gateway gateway) {
        gateway.pause(EMPTY);
        changes.fire(new GatewayChanged(gateway, GatewayChanged.What.PAUSED));
    }
}
