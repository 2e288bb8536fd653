package org.tarishi.gateway.phone;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewaySettings;
import org.tarishi.gateway.GatewayState;
import org.tarishi.gateway.GatewayTypes;
import org.tarishi.gateway.incident.Cause;
import org.tarishi.gateway.incident.Incidents;

/** Opens and ends the incidents of phones: silent, out of power, out of money. A phone that never called is not silent yet. */
@Stateless
public class WatchPhones {

    @PersistenceContext
    EntityManager em;

    @Inject
    GatewayTypes types;

    @Inject
    GatewaySettings vault;

    @Inject
    Incidents incidents;

    @Inject
    Clock clock;

    public void look() {
        em.createQuery(
                        "select p, g from Phone p, Gateway g where g.id = p.gatewayId and g.state <> :deleted",
                        Object[].class)
                .setParameter("deleted", GatewayState.DELETED)
                .getResultList()
                .forEach(row -> look((Phone) row[0], (Gateway) row[1]));
    }

    private void look(Phone phone, Gateway gateway) {
        types.pulling(gateway).ifPresent(type -> {
            PhoneCondition condition = new PhoneCondition(phone, type.watch(vault.open(gateway)), clock.instant());
            Map<Cause, String> unwell = condition.unwell();
            for (Cause cause : PhoneCondition.CAUSES) {
                if (unwell.containsKey(cause)) {
                    incidents.open(gateway.getId(), cause, unwell.get(cause));
                } else {
                    incidents.end(gateway.getId(), cause);
                }
            }
        });
    }
}
