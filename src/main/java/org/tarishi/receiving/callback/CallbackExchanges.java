package org.tarishi.receiving.callback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewaySettings;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.NotFound;

/**
 * Callbacks for people who look for a fault. They hold whole numbers and texts, so a project shows those of its own gateways
 * to who may change them; those of a shared gateway may be any project's, and only administrators see them.
 */
@Stateless
public class CallbackExchanges {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gateways gateways;

    @Inject
    GatewaySettings settings;

    @Inject
    CallbackSeal seal;

    /**
     * The last ones of a gateway, newest first.
     *
     * @throws NotFound for a gateway that is not the project's own
     */
    @Needs(Permission.MANAGE_GATEWAYS)
    public List<ExchangeRow> last(ProjectId project, long gatewayId, int most) {
        Gateway gateway = gateways.own(project, gatewayId);
        CallbackText text = new CallbackText(settings.open(gateway));
        return em.createQuery(
                        "select e from CallbackExchange e where e.gatewayId = :gateway order by e.id desc",
                        CallbackExchange.class)
                .setParameter("gateway", gatewayId)
                .setMaxResults(most)
                .getResultStream()
                .map(exchange -> row(exchange, text))
                .toList();
    }

    /**
     * Those of shared gateways that could not be given to anybody or not be read, newest first.
     *
     * @param before only those with smaller ids; {@link Long#MAX_VALUE} for all
     */
    @NeedsPlatform
    public List<ExchangeRow> stuck(long before, int most) {
        return em.createQuery("""
                        select e from CallbackExchange e, Gateway g
                        where g.id = e.gatewayId and g.projectId is null and e.id < :before
                          and e.state in (org.tarishi.receiving.callback.CallbackExchange.State.UNREADABLE,
                                          org.tarishi.receiving.callback.CallbackExchange.State.UNROUTED)
                        order by e.id desc""", CallbackExchange.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultStream()
                .map(exchange -> row(exchange, textOf(exchange)))
                .toList();
    }

    private CallbackText textOf(CallbackExchange exchange) {
        Optional<Gateway> gateway = gateways.find(exchange.getGatewayId());
        return new CallbackText(settings.open(gateway.orElseThrow()));
    }

    private ExchangeRow row(CallbackExchange exchange, CallbackText text) {
        return new ExchangeRow(
                exchange.getId(),
                exchange.getGatewayId(),
                exchange.getReceivedAt(),
                exchange.getState(),
                exchange.getFault(),
                text.of(seal.open(exchange, "")));
    }
}
